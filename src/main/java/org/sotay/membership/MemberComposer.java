package org.sotay.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Refusal;
import org.sotay.people.ManyPeople;
import org.sotay.people.NewPerson;
import org.sotay.people.PartialDate;
import org.sotay.people.Schooling;
import org.sotay.people.Sex;

/// Puts together what a row says and what is recorded already: a field the file has no column for stays as it is.
final class MemberComposer {

    private static final String MISSING = "exchange.value.missing";
    /// Stands in for what a refused cell does not tell, so that the other cells can be looked at; it is never written.
    private static final PartialDate UNKNOWN = new PartialDate(1900, null, null);

    private final HistoryComposer histories;

    MemberComposer(HistoryComposer histories) {
        this.histories = histories;
    }

    /// What would be recorded.
    ///
    /// @param record none where too much is missing to look further
    record Composed(@Nullable MemberRecord record, List<Refusal> reasons) {

        Composed {
            reasons = List.copyOf(reasons);
        }
    }

    Composed compose(ToldMember row, @Nullable KnownMember known) {
        MemberRecord before = known == null ? null : known.record();
        List<Refusal> reasons = new ArrayList<>(row.unreadable());
        NewPerson person = person(row, before, reasons);
        LocalDate decided = date(row, "decidedOn", before, MemberRecord::decidedOn, reasons);
        LocalDate joined = date(row, "joinedOn", before, MemberRecord::joinedOn, reasons);
        LocalDate recognised = told(row, "recognisedOn", row.day("recognisedOn"), before, MemberRecord::recognisedOn);
        Ending ending = ending(row, before, reasons);
        if (decided == null || joined == null) {
            return new Composed(null, reasons);
        }
        HistoryComposer.Histories composed = histories.compose(row, before, joined, ending, reasons);
        return new Composed(
                new MemberRecord(
                        person,
                        told(row, "cardNumber", row.text("cardNumber"), before, MemberRecord::cardNumber),
                        decided,
                        joined,
                        recognised,
                        composed.stays(),
                        composed.absences(),
                        composed.offices(),
                        ending),
                reasons);
    }

    private static NewPerson person(ToldMember row, @Nullable MemberRecord before, List<Refusal> reasons) {
        Function<Function<NewPerson, @Nullable String>, Function<MemberRecord, @Nullable String>> of =
                fact -> record -> fact.apply(record.person());
        PartialDate birth = row.birth();
        return ManyPeople.kept(new NewPerson(
                row.isBad("fullName") && row.name().isEmpty() ? "?" : row.name(),
                told(row, "givenName", row.text("givenName"), before, of.apply(NewPerson::givenName)),
                birth == null ? UNKNOWN : birth,
                Sex.valueOf(needed(
                        row, "sex", before, record -> record.person().sex().name(), "MALE", reasons)),
                needed(row, "ethnicity", before, record -> record.person().ethnicity(), "kinh", reasons),
                told(row, "phone", row.text("phone"), before, of.apply(NewPerson::phone)),
                told(row, "email", row.text("email"), before, of.apply(NewPerson::email)),
                told(row, "address", row.text("address"), before, of.apply(NewPerson::address)),
                Schooling.valueOf(needed(
                        row,
                        "schooling",
                        before,
                        record -> record.person().schooling().name(),
                        "NONE",
                        reasons)),
                told(row, "profession", row.text("profession"), before, of.apply(NewPerson::profession)),
                told(row, "occupation", row.text("occupation"), before, of.apply(NewPerson::occupation)),
                told(row, "religion", row.text("religion"), before, of.apply(NewPerson::religion))));
    }

    private static <T> @Nullable T told(
            ToldMember row,
            String field,
            @Nullable T value,
            @Nullable MemberRecord before,
            Function<MemberRecord, @Nullable T> recorded) {
        return row.tells(field) || before == null ? value : recorded.apply(before);
    }

    /// A word that nobody is without: what the row says, what is recorded, or a refusal and something to go on with.
    private static String needed(
            ToldMember row,
            String field,
            @Nullable MemberRecord before,
            Function<MemberRecord, String> recorded,
            String otherwise,
            List<Refusal> reasons) {
        String text = row.text(field);
        if (text != null) {
            return text;
        }
        if (before != null) {
            return recorded.apply(before);
        }
        if (!row.isBad(field)) {
            reasons.add(Refusal.at(field, MISSING));
        }
        return otherwise;
    }

    private static @Nullable LocalDate date(
            ToldMember row,
            String field,
            @Nullable MemberRecord before,
            Function<MemberRecord, LocalDate> recorded,
            List<Refusal> reasons) {
        LocalDate day = row.day(field);
        if (day == null && before != null && !row.isBad(field)) {
            return recorded.apply(before);
        }
        if (day == null && !row.isBad(field)) {
            reasons.add(Refusal.at(field, MISSING));
        }
        return day;
    }

    private static @Nullable Ending ending(ToldMember row, @Nullable MemberRecord before, List<Refusal> reasons) {
        Ending recorded = before == null ? null : before.ending();
        if (!row.tells("endedOn")) {
            return recorded;
        }
        LocalDate on = row.day("endedOn");
        String kind = row.text("endKind");
        if (on == null) {
            if (kind != null) {
                reasons.add(Refusal.at("endedOn", MISSING));
            }
            return null;
        }
        if (kind == null && recorded == null) {
            if (!row.isBad("endKind")) {
                reasons.add(Refusal.at("endKind", MISSING));
            }
            return new Ending(on, EndKind.LEFT, null);
        }
        return new Ending(
                on,
                kind == null ? Objects.requireNonNull(recorded).kind() : EndKind.valueOf(kind),
                row.tells("endNote") || recorded == null ? row.text("endNote") : recorded.note());
    }
}
