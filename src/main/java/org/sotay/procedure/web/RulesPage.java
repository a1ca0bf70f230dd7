package org.sotay.procedure.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.procedure.RuleSet;
import org.sotay.procedure.RuleSets;

/// The sets of rules.
///
/// @param rows the newest first
/// @param editable whether the reader may put sets in force
public record RulesPage(List<Row> rows, boolean editable) {

    public RulesPage {
        rows = List.copyOf(rows);
    }

    /// One set.
    ///
    /// @param until the last day; none while no later set is known
    /// @param before id of the set before; none for the first
    /// @param inForce whether it is in force on the day asked for
    public record Row(
            RuleSet set,
            @Nullable LocalDate until,
            @Nullable String before,
            boolean inForce) {

        /// How many values no source confirms.
        public int unconfirmed() {
            return RulesPage.unconfirmed(set);
        }
    }

    static RulesPage of(List<RuleSet> sets, LocalDate on, boolean editable) {
        List<Row> rows = new ArrayList<>();
        RuleSet now = RuleSets.inForceOn(sets, on);
        for (RuleSet set : sets) {
            String before = rows.isEmpty() ? null : rows.getFirst().set().id();
            rows.addFirst(new Row(set, until(sets, set), before, set.equals(now)));
        }
        return new RulesPage(rows, editable);
    }

    /// The last day of a set; none while no later one is known.
    static @Nullable LocalDate until(List<RuleSet> sets, RuleSet set) {
        return sets.stream()
                .filter(other -> other.inForceOn().isAfter(set.inForceOn()))
                .findFirst()
                .map(next -> next.inForceOn().minusDays(1))
                .orElse(null);
    }

    static int unconfirmed(RuleSet set) {
        return (int) set.values().values().stream()
                .filter(value -> !value.confirmed())
                .count();
    }
}
