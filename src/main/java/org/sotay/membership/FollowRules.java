package org.sotay.membership;

import java.time.LocalDate;
import java.util.List;
import org.sotay.kernel.Refusal;
import org.sotay.organisation.Handover;
import org.sotay.organisation.PlanProblem;

/// When members can follow what becomes of their units. Pure: facts in, problems out.
final class FollowRules {

    private FollowRules() {}

    /// Nobody is left without a cell, and nobody comes to a unit that holds no members.
    static List<PlanProblem> problems(Handover handover, FollowStore.Count count) {
        if (count.place() < 0) {
            return List.of(problem(
                    handover, Refusal.of("membership.refusal.plan-members-left", handover.code(), count.members())));
        }
        Handover.Heir heir = handover.heirs().get(count.place());
        return heir.holdsMembers()
                ? List.of()
                : List.of(problem(
                        handover,
                        Refusal.of("membership.refusal.plan-no-cell", handover.code(), count.members(), heir.code())));
    }

    /// Whoever is named for a part belongs to the unit that is divided.
    static PlanProblem absent(Handover handover, FollowStore.Absent absent, LocalDate day) {
        String name = absent.name();
        return problem(
                handover,
                name == null
                        ? Refusal.of(
                                "membership.refusal.plan-nobody-there",
                                absent.person().toString(),
                                handover.code(),
                                day)
                        : Refusal.of("membership.refusal.plan-not-there", name, handover.code(), day));
    }

    private static PlanProblem problem(Handover handover, Refusal reason) {
        return new PlanProblem(handover.step(), handover.code(), reason);
    }
}
