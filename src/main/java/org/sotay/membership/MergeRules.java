package org.sotay.membership;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Refusal;

/// Which two can be merged. Pure: facts in, refusals out.
final class MergeRules {

    private MergeRules() {}

    /// What must be known of two to say whether they can be merged.
    ///
    /// @param apart whether somebody said that they are two
    /// @param into name of somebody who was merged into the one that is to be merged; none where nobody was
    /// @param office an office of the one to be merged that lasts, and its unit; none where there is none
    record Facts(
            boolean apart, @Nullable String into, @Nullable Office office) {

        record Office(OfficeRole role, String unit) {}
    }

    /// Merging keeps the card whose membership lasts and whose owner holds the offices: otherwise a member would be
    /// lost
    /// today. Of what is merged already, the kept one is merged on.
    static List<Refusal> merge(MergePair pair, Facts facts) {
        List<Refusal> reasons = new ArrayList<>();
        if (facts.apart()) {
            reasons.add(Refusal.of("membership.refusal.merge-apart"));
        }
        if (facts.into() != null) {
            reasons.add(Refusal.of("membership.refusal.merge-chain", facts.into()));
        }
        if (pair.merged().membership().endedOn() == null
                && pair.kept().membership().endedOn() != null) {
            reasons.add(Refusal.of("membership.refusal.merge-lasting"));
        }
        if (facts.office() != null) {
            reasons.add(
                    Refusal.of("membership.refusal.merge-office", facts.office().unit()));
        }
        return reasons;
    }
}
