package org.sotay.procedure.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.procedure.RuleComparison;
import org.sotay.procedure.RuleKeys;
import org.sotay.procedure.RuleSet;
import org.sotay.procedure.RuleSets;

/// One set of rules.
///
/// @param until the last day; none while no later set is known
/// @param before the set that held until then; none for the first
/// @param inForce whether it is in force on the day asked for
public record RuleSetPage(
        RuleSet set,
        @Nullable LocalDate until,
        @Nullable RuleSet before,
        boolean inForce,
        List<RuleComparison.Group> groups) {

    public RuleSetPage {
        groups = List.copyOf(groups);
    }

    static RuleSetPage of(RuleSet set, List<RuleSet> sets, List<RuleKeys> rooms, LocalDate on) {
        int place = sets.indexOf(set);
        return new RuleSetPage(
                set,
                RulesPage.until(sets, set),
                place > 0 ? sets.get(place - 1) : null,
                set.equals(RuleSets.inForceOn(sets, on)),
                RuleComparison.of(set, set, rooms).groups());
    }

    /// How many values no source confirms.
    public int unconfirmed() {
        return RulesPage.unconfirmed(set);
    }
}
