package org.sotay.membership.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.membership.CellsLed;
import org.sotay.membership.MemberCounts;
import org.sotay.membership.MemberPage;
import org.sotay.membership.MemberRow;
import org.sotay.membership.Probation;
import org.sotay.organisation.ChildUnit;
import org.sotay.organisation.UnitAt;
import org.sotay.ui.Texts;

/// What somebody looks after who leads a unit.
///
/// @param probationers the first of them, who joined first
/// @param due how many probationers have done their twelve months
/// @param absent only in a cell
/// @param below only where there are units below
public record OwnUnitPage(
        UnitMembersPage members,
        MemberPage probationers,
        int due,
        LocalDate today,
        @Nullable Absent absent,
        @Nullable Below below) {

    /// From here on the days that are left are counted.
    private static final int SOON = 60;

    /// Who takes no part for a time.
    ///
    /// @param away the first of those who work far away
    /// @param exempt how many are exempt
    public record Absent(MemberPage away, int exempt) {}

    /// The units directly below.
    ///
    /// @param total how many there are in all
    public record Below(List<Row> rows, int total) {

        public Below {
            rows = List.copyOf(rows);
        }

        /// Whether all of them are cells, each with a secretary or without.
        public boolean cellsOnly() {
            return rows.stream()
                    .allMatch(row -> row.unit().children() == 0 && row.led().cells() == 1);
        }
    }

    /// One unit below with its numbers.
    public record Row(ChildUnit unit, MemberCounts counts, CellsLed led) {}

    public UnitAt unit() {
        return members.unit();
    }

    /// How long the probation of one of them lasts yet, in words.
    public String left(Texts texts, MemberRow row) {
        Probation probation = new Probation(row.joinedOn());
        if (probation.isDue(today)) {
            return texts.get("membership.probation.over");
        }
        long days = probation.daysLeft(today);
        return days <= SOON
                ? texts.get("membership.probation.days-left", days)
                : texts.get("membership.probation.until", probation.endsOn());
    }

    /// Whether the cell owes a decision about one of them.
    public boolean isDue(MemberRow row) {
        return new Probation(row.joinedOn()).isDue(today);
    }
}
