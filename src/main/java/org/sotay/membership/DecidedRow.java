package org.sotay.membership;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.exchange.CheckedRow;
import org.sotay.exchange.RowVerdict;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;

/// A row of a list of members on the way to its verdict.
final class DecidedRow {

    private final ToldMember row;
    private final RowMatch match;
    private final @Nullable KnownMember known;
    private final @Nullable MemberRecord record;
    private final List<Refusal> reasons;

    /// @param known the membership the row is about; none where it is new
    /// @param record what would be recorded; none where too much is missing
    DecidedRow(
            ToldMember row,
            RowMatch match,
            @Nullable KnownMember known,
            @Nullable MemberRecord record,
            List<Refusal> reasons) {
        this.row = row;
        this.match = match;
        this.known = known;
        this.record = record;
        this.reasons = new ArrayList<>(reasons);
    }

    ToldMember row() {
        return row;
    }

    RowMatch match() {
        return match;
    }

    @Nullable
    MemberRecord record() {
        return record;
    }

    /// Who it is about; none for somebody new.
    @Nullable
    PersonId person() {
        return match instanceof RowMatch.Known found ? found.person() : null;
    }

    boolean isFine() {
        return reasons.isEmpty();
    }

    void refuse(Refusal reason) {
        reasons.add(reason);
    }

    CheckedRow checked(MemberGround ground, FileTwins twins) {
        if (!reasons.isEmpty() || record == null) {
            return CheckedRow.refused(row.number(), row.name(), reasons);
        }
        PersonId person = person();
        Long subject = person == null ? null : person.value();
        MemberRecord before = known == null ? null : known.record();
        String name = record.person().fullName();
        if (record.equals(before)) {
            return new CheckedRow(row.number(), RowVerdict.UNCHANGED, name, List.of(), subject, List.of(), null);
        }
        Integer first = person == null ? twins.firstRowOf(row).orElse(null) : null;
        return new CheckedRow(
                row.number(),
                person == null ? RowVerdict.NEW : RowVerdict.CHANGED,
                name,
                List.of(),
                subject,
                person == null ? List.of() : MemberDifferences.between(before, record),
                ground.text(new MemberPlan(subject, known == null ? null : known.membership(), first, record, before)));
    }
}
