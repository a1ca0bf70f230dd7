package org.sotay.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sotay.kernel.Refusal;

/// Which roles can be granted. Pure: facts in, refusals out.
final class GrantRules {

    private GrantRules() {}

    /// Why the role cannot be granted so; empty when it can.
    ///
    /// @param unitKnown whether there is a unit of that code on the first day
    static List<Refusal> check(NewGrant grant, boolean unitKnown, LocalDate today) {
        List<Refusal> reasons = new ArrayList<>();
        boolean administrator = grant.role() == Role.ADMINISTRATOR;
        if (grant.role() == Role.MEMBER) {
            reasons.add(Refusal.at("role", "access.refusal.member"));
        } else if (administrator && grant.unit() != null) {
            reasons.add(Refusal.at("unit", "access.refusal.no-unit"));
        } else if (!administrator && grant.unit() == null) {
            reasons.add(Refusal.at("unit", "access.refusal.unit-missing"));
        } else if (grant.unit() != null && !unitKnown) {
            reasons.add(Refusal.at("unit", "access.refusal.unit-unknown", grant.unit()));
        }
        if (grant.from().isBefore(today)) {
            reasons.add(Refusal.at("from", "access.refusal.from-past"));
        } else if (grant.from().isAfter(today.plusYears(1))) {
            reasons.add(Refusal.at("from", "access.refusal.from-late", today.plusYears(1)));
        }
        if (grant.until() != null && !grant.until().isAfter(grant.from())) {
            reasons.add(Refusal.at("until", "access.refusal.until"));
        }
        return reasons;
    }
}
