package org.sotay.membership.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sotay.exchange.FileColumn;
import org.sotay.exchange.Spelling;
import org.sotay.kernel.Actor;
import org.sotay.membership.Ending;
import org.sotay.membership.MemberFile;
import org.sotay.membership.RegisterRow;
import org.sotay.people.PeopleCapabilities;
import org.sotay.people.PersonName;

/// The columns of the register: every recorded field of a membership and its person. A group of fields that the actor's
/// role does not see has no columns.
final class RegisterColumns {

    private final Spelling spelling;
    private final List<FileColumn<RegisterLine>> columns = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private boolean shown = true;

    private RegisterColumns(Spelling spelling) {
        this.spelling = spelling;
    }

    static RegisterColumns of(Actor actor, Spelling spelling) {
        RegisterColumns columns = new RegisterColumns(spelling);
        columns.name();
        columns.shown = actor.may(PeopleCapabilities.READ_PERSONAL);
        columns.personal();
        columns.shown = actor.may(PeopleCapabilities.READ_CONTACT);
        columns.contact();
        columns.shown = actor.may(PeopleCapabilities.READ_BELIEF);
        columns.belief();
        columns.shown = true;
        columns.membership();
        columns.history();
        return columns;
    }

    List<FileColumn<RegisterLine>> columns() {
        return columns;
    }

    /// Heads of the columns that are not there.
    List<String> leftOut() {
        return leftOut;
    }

    private void name() {
        add("person", "membership.register.person", row -> row.person().value());
        add("fullName", "people.field.fullName", RegisterRow::name);
        add("givenName", "people.field.givenName", RegisterColumns::unusual);
    }

    /// The given name where it does not follow from the full one.
    private static @Nullable Object unusual(RegisterRow row) {
        String given = row.givenName();
        return PersonName.of(row.name(), null).given().equals(given) ? null : given;
    }

    private void personal() {
        ofPerson("birth", person -> MemberColumns.born(person.birth()));
        ofPerson("sex", person -> spelling.word("people.sex.", person.sex()));
        ofPerson("ethnicity", person -> spelling.word("people.ethnicity.", person.ethnicity()));
        ofPerson("schooling", person -> spelling.word("people.schooling.", person.schooling()));
        ofPerson("profession", MemberFile.Personal::profession);
        ofPerson("occupation", person -> spelling.word("people.occupation.", person.occupation()));
    }

    private void ofPerson(String name, Function<MemberFile.Personal, @Nullable Object> value) {
        add(name, "people.field." + name, row -> row.personal() == null ? null : value.apply(row.personal()));
    }

    private void contact() {
        ofContact("phone", MemberFile.Contact::phone);
        ofContact("email", MemberFile.Contact::email);
        ofContact("address", MemberFile.Contact::address);
    }

    private void ofContact(String name, Function<MemberFile.Contact, @Nullable Object> value) {
        add(name, "people.field." + name, row -> row.contact() == null ? null : value.apply(row.contact()));
    }

    private void belief() {
        add(
                "religion",
                "people.field.religion",
                row -> row.belief() == null
                        ? null
                        : spelling.word("people.religion.", row.belief().religion()));
    }

    private void membership() {
        add("cardNumber", "membership.field.card", RegisterRow::cardNumber);
        add("decidedOn", "membership.field.decided", RegisterRow::decidedOn);
        add("joinedOn", "membership.field.joined", RegisterRow::joinedOn);
        add("recognisedOn", "membership.field.recognised", RegisterRow::recognisedOn);
        ofEnding("endedOn", "membership.register.ended", Ending::on);
        ofEnding("endKind", "membership.register.end-kind", end -> spelling.word("membership.end.", end.kind()));
        ofEnding("endNote", "membership.register.end-note", Ending::note);
    }

    private void ofEnding(String name, String key, Function<Ending, @Nullable Object> value) {
        add(name, key, row -> row.ending() == null ? null : value.apply(row.ending()));
    }

    private void history() {
        columns.add(column("stays", "membership.register.stays", RegisterLine::stays));
        columns.add(column("absences", "membership.register.absences", RegisterLine::absences));
        columns.add(column("offices", "membership.register.offices", RegisterLine::offices));
    }

    private void add(String name, String key, Function<RegisterRow, @Nullable Object> value) {
        if (shown) {
            columns.add(column(name, key, line -> value.apply(line.row())));
        } else {
            leftOut.add(spelling.heading(name, key));
        }
    }

    private FileColumn<RegisterLine> column(String name, String key, Function<RegisterLine, @Nullable Object> value) {
        return new FileColumn<>(spelling.heading(name, key), value);
    }
}
