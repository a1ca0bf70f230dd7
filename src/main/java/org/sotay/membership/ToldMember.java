package org.sotay.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sotay.exchange.DatedEntry;
import org.sotay.exchange.EntryReader;
import org.sotay.exchange.GivenRow;
import org.sotay.kernel.Refusal;
import org.sotay.people.PartialDate;
import org.sotay.people.PersonName;
import org.sotay.ui.TypedDate;

/// What the rows of a file say of one membership: nearly always one row, several where a history does not fit into a
/// cell.
final class ToldMember {

    private static final String NO_ENTRY = "membership.refusal.no-entry";

    private final GivenRow given;
    private final String words;
    private final List<Integer> parts = new ArrayList<>(0);
    private final List<DatedEntry> stays = new ArrayList<>(2);
    private final List<DatedEntry> absences = new ArrayList<>(0);
    private final List<DatedEntry> offices = new ArrayList<>(0);
    private final List<Refusal> unreadable = new ArrayList<>(0);

    ToldMember(GivenRow given) {
        this.given = given;
        this.words = String.join(" ", PersonName.words(name()));
        addEntries(given);
    }

    /// Whether another row goes on with the history that this one begins.
    boolean goesOnIn(GivenRow next) {
        String person = given.text("person");
        LocalDate joined = given.day("joinedOn");
        return person != null
                && joined != null
                && person.equals(next.text("person"))
                && joined.equals(next.day("joinedOn"));
    }

    void goOn(GivenRow next) {
        parts.add(next.number());
        addEntries(next);
    }

    private void addEntries(GivenRow row) {
        add(row, "stays", stays);
        add(row, "absences", absences);
        add(row, "offices", offices);
    }

    private void add(GivenRow row, String field, List<DatedEntry> entries) {
        String text = row.text(field);
        if (text != null) {
            EntryReader.read(text).ifPresentOrElse(entries::addAll, () -> unreadable.add(Refusal.at(field, NO_ENTRY)));
        }
    }

    int number() {
        return given.number();
    }

    /// Numbers of the rows that go on with it.
    List<Integer> parts() {
        return parts;
    }

    /// Entries of histories that could not be read.
    List<Refusal> unreadable() {
        return unreadable;
    }

    boolean tells(String field) {
        return given.tells(field)
                && unreadable.stream().noneMatch(refusal -> refusal.field().equals(field));
    }

    /// Whether a cell of the field was refused already.
    boolean isBad(String field) {
        return given.told().contains(field) && !tells(field);
    }

    @Nullable
    String text(String field) {
        return given.text(field);
    }

    @Nullable
    LocalDate day(String field) {
        return given.day(field);
    }

    /// The name, or nothing to go by.
    String name() {
        return Objects.requireNonNullElse(given.text("fullName"), "");
    }

    /// The words of the name as they are compared.
    String words() {
        return words;
    }

    @Nullable
    PartialDate birth() {
        TypedDate typed = given.date("birth");
        return typed == null ? null : new PartialDate(typed.year(), typed.month(), typed.day());
    }

    List<DatedEntry> stays() {
        return stays;
    }

    List<DatedEntry> absences() {
        return absences;
    }

    List<DatedEntry> offices() {
        return offices;
    }

    /// Codes of all units it names.
    Stream<String> units() {
        String cell = given.text("cell");
        return Stream.of(
                        cell == null ? Stream.<String>empty() : Stream.of(cell),
                        stays.stream().map(DatedEntry::words),
                        offices.stream().map(office -> lastWord(office.words())))
                .flatMap(codes -> codes);
    }

    /// The code at the end of what an office is called.
    static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
