package org.sotay.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sotay.exchange.DatedEntries;
import org.sotay.exchange.DatedEntry;
import org.sotay.exchange.FieldChange;
import org.sotay.people.ManyPeople;

/// The fields in which two records of a member differ, spelt as files for programs spell them. Pure.
final class MemberDifferences {

    /// What is noted of a change, beside what the room of people notes: message keys by field.
    static final Map<String, String> SUBJECTS = Map.of(
            "cardNumber", "membership.field.card",
            "decidedOn", "membership.field.decided",
            "joinedOn", "membership.field.joined",
            "recognisedOn", "membership.field.recognised",
            "endedOn", "membership.field.ended",
            "stays", "membership.field.stays",
            "absences", "membership.field.absences",
            "offices", "membership.field.offices");

    private static final Set<String> CODES = Set.of("sex", "schooling");

    private MemberDifferences() {}

    /// @param before none where a further membership of somebody begins
    static List<FieldChange> between(@Nullable MemberRecord before, MemberRecord after) {
        List<FieldChange> changes = new ArrayList<>();
        if (before == null) {
            note(changes, "cardNumber", null, after.cardNumber());
            note(changes, "joinedOn", null, after.joinedOn());
            note(changes, "stays", null, stays(after));
            return changes;
        }
        ManyPeople.changes(before.person(), after.person())
                .forEach(change -> changes.add(new FieldChange(
                        change.field(), code(change.field(), change.before()), code(change.field(), change.after()))));
        note(changes, "cardNumber", before.cardNumber(), after.cardNumber());
        note(changes, "decidedOn", before.decidedOn(), after.decidedOn());
        note(changes, "joinedOn", before.joinedOn(), after.joinedOn());
        note(changes, "recognisedOn", before.recognisedOn(), after.recognisedOn());
        Ending left = before.ending();
        Ending leaves = after.ending();
        note(changes, "endedOn", left == null ? null : left.on(), leaves == null ? null : leaves.on());
        note(changes, "endKind", left == null ? null : word(left.kind()), leaves == null ? null : word(leaves.kind()));
        note(changes, "endNote", left == null ? null : left.note(), leaves == null ? null : leaves.note());
        note(changes, "stays", stays(before), stays(after));
        note(changes, "absences", absences(before), absences(after));
        note(changes, "offices", offices(before), offices(after));
        return changes;
    }

    private static void note(List<FieldChange> changes, String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(new FieldChange(
                    field, before == null ? null : before.toString(), after == null ? null : after.toString()));
        }
    }

    private static @Nullable String code(String field, @Nullable String value) {
        return value == null || !CODES.contains(field) ? value : spelt(value);
    }

    private static String word(Enum<?> value) {
        return spelt(value.name());
    }

    private static String spelt(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable String stays(MemberRecord record) {
        return text(record.stays().stream()
                .map(stay -> new DatedEntry(stay.code(), stay.period(), null))
                .toList());
    }

    private static @Nullable String absences(MemberRecord record) {
        return text(record.absences().stream()
                .map(absence -> new DatedEntry(word(absence.kind()), absence.period(), absence.note()))
                .toList());
    }

    private static @Nullable String offices(MemberRecord record) {
        return text(record.offices().stream()
                .map(term -> new DatedEntry(word(term.role()) + " " + term.code(), term.period(), null))
                .toList());
    }

    private static @Nullable String text(List<DatedEntry> entries) {
        return entries.isEmpty() ? null : String.join("; ", DatedEntries.cells(entries));
    }
}
