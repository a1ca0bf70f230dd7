package org.sotay.admission;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.UnitId;
import org.sotay.organisation.Handover;
import org.sotay.organisation.PlanBonds;
import org.sotay.organisation.PlanId;
import org.sotay.organisation.ReorganisationUndone;
import org.sotay.organisation.Share;
import org.sotay.organisation.UnitsReorganised;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Hears of plans of reorganisation: candidates follow what becomes of their cells.
@Component
class CandidateFollowers implements PlanBonds {

    private final CandidateFollowStore follows;
    private final StageStore stages;

    CandidateFollowers(CandidateFollowStore follows, StageStore stages) {
        this.follows = follows;
        this.stages = stages;
    }

    @Override
    public List<Refusal> bonds(PlanId plan, List<UnitId> founded) {
        return follows.bonds(plan, founded);
    }

    @EventListener
    void on(UnitsReorganised reorganised) {
        Map<UnitId, UnitId> takers = takers(reorganised.handovers());
        if (!takers.isEmpty()) {
            stages.refresh(
                    follows.move(reorganised.plan(), takers, reorganised.on(), reorganised.at(), reorganised.by()));
        }
    }

    @EventListener
    void on(ReorganisationUndone undone) {
        stages.refresh(follows.back(undone.plan()));
    }

    /// A division shares out members by name; candidates go with the rest, or with the first part that holds members
    /// where a unit ends without one.
    static Map<UnitId, UnitId> takers(List<Handover> handovers) {
        Map<UnitId, UnitId> takers = new HashMap<>();
        for (Handover handover : handovers) {
            taker(handover).ifPresent(taker -> takers.putIfAbsent(handover.unit(), taker));
        }
        return takers;
    }

    private static Optional<UnitId> taker(Handover handover) {
        Optional<UnitId> rest = handover.heirs().stream()
                .filter(heir -> heir.share() instanceof Share.Rest)
                .flatMap(heir -> Optional.ofNullable(heir.unit()).stream())
                .findFirst();
        return rest.isPresent() || !handover.ends()
                ? rest
                : handover.heirs().stream()
                        .filter(Handover.Heir::holdsMembers)
                        .flatMap(heir -> Optional.ofNullable(heir.unit()).stream())
                        .findFirst();
    }
}
