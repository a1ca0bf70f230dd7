package org.sotay.organisation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Scope;
import org.sotay.kernel.UnitId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Correcting what was recorded wrongly of a unit: not a change from a day on, but what should have stood there.
@Service
public class UnitCorrections {

    private final Units units;
    private final UnitStore known;
    private final CorrectionStore corrections;
    private final UnitFoundingStore foundings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UnitCorrections(
            Units units,
            UnitStore known,
            CorrectionStore corrections,
            UnitFoundingStore foundings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.units = units;
        this.known = known;
        this.corrections = corrections;
        this.foundings = foundings;
        this.events = events;
        this.clock = clock;
    }

    /// The unit as it was recorded from that day on, if an entry begins then and the actor may change the unit today;
    /// a unit that is not there today, if the actor could have then.
    public Optional<UnitAt> entry(Actor actor, String code, LocalDate from) {
        if (!UnitRules.isCode(code)) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        boolean there = known.find(Scope.all(), code, today).isPresent();
        return units.editable(actor, code, there ? today : from)
                .flatMap(unit -> known.find(Scope.all(), code, from))
                .filter(unit -> corrections.begins(unit.id(), from));
    }

    /// Corrects the entry that begins on that day; what stood there before is kept.
    ///
    /// @param expectedVersion the version of the unit the actor looked at
    @Transactional
    public Outcome<UnitId> correct(Actor actor, String code, LocalDate from, UnitTraits traits, int expectedVersion) {
        foundings.own();
        Optional<UnitAt> found = entry(actor, code, from);
        if (found.isEmpty()) {
            return Outcome.missing();
        }
        UnitAt unit = found.get();
        Instant now = clock.instant();
        List<UnitRevision> revisions = UnitRules.differences(unit.traits(), traits, from, now, actor.name());
        if (unit.version() != expectedVersion) {
            return Outcome.refused(Refusal.of("organisation.refusal.changed-meanwhile"));
        }
        List<Refusal> reasons = new ArrayList<>(UnitRules.name(traits.name()));
        reasons.addAll(units.becoming(unit, traits.kind(), from));
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        if (revisions.isEmpty()) {
            return Outcome.done(unit.id());
        }
        if (!foundings.claim(unit.id(), expectedVersion)) {
            return Outcome.refused(Refusal.of("organisation.refusal.changed-meanwhile"));
        }
        corrections.correct(unit.id(), from, traits);
        corrections.revise(unit.id(), revisions, actor);
        events.publishEvent(new UnitsChanged(List.of(unit.id()), now));
        return Outcome.done(unit.id());
    }

    /// Every correction of a unit that was found for this actor, the latest first; one that was never touched since
    /// its founding costs no question.
    public List<UnitRevision> of(UnitAt unit) {
        return unit.version() == 0 ? List.of() : corrections.of(unit.id());
    }
}
