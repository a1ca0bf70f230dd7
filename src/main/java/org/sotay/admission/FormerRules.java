package org.sotay.admission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sotay.kernel.Refusal;

/// What can be recorded about why somebody left the Party before. Pure.
final class FormerRules {

    private FormerRules() {}

    /// Only a former member left; only a conviction of a less serious crime is expunged, and not in the future.
    static List<Refusal> check(EligibilityFacts.Former told, EligibilityFacts facts, LocalDate today) {
        if (facts.leftBefore(today).isEmpty()) {
            return List.of(Refusal.of("admission.refusal.no-former"));
        }
        List<Refusal> reasons = new ArrayList<>();
        LocalDate expunged = told.expungedOn();
        if (expunged != null && told.ground() != FormerGround.LESS_SERIOUS_CRIME) {
            reasons.add(Refusal.at("expungedOn", "admission.refusal.expunged-without"));
        }
        if (expunged != null && expunged.isAfter(today)) {
            reasons.add(Refusal.at("expungedOn", "admission.refusal.expunged-future"));
        }
        return reasons;
    }
}
