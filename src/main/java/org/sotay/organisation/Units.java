package org.sotay.organisation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.UnitId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The units of the organisation: founding and changing them, and reading them as of any day.
@Service
public class Units {

    private final UnitStore units;
    private final UnitFoundingStore foundings;
    private final KindStore kinds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Units(
            UnitStore units,
            UnitFoundingStore foundings,
            KindStore kinds,
            ApplicationEventPublisher events,
            Clock clock) {
        this.units = units;
        this.foundings = foundings;
        this.kinds = kinds;
        this.events = events;
        this.clock = clock;
    }

    /// The unit with that code as it was on `day`, if it existed then and the actor may read it.
    public Optional<UnitAt> find(Actor actor, String code, LocalDate day) {
        return units.find(actor.scope(OrganisationCapabilities.READ_UNITS), code, day);
    }

    /// The uppermost units the actor may read.
    public List<UnitLine> tops(Actor actor, LocalDate day) {
        return units.tops(actor.scope(OrganisationCapabilities.READ_UNITS), day);
    }

    /// The units directly below one that was found for this actor.
    public List<ChildUnit> children(UnitAt unit, LocalDate day) {
        return units.children(unit.id(), day);
    }

    /// Grassroots organisations and cells at or below a unit that was found for this actor.
    public UnitCounts counts(UnitAt unit, LocalDate day) {
        return units.counts(unit.id(), day);
    }

    /// Cells at or below a unit that was found for this actor, at most `limit`.
    public List<UnitLine> cells(UnitAt unit, LocalDate day, int limit) {
        return units.cells(unit.id(), day, limit);
    }

    /// Every stretch of the history of a unit that was found for this actor, the latest first.
    public List<UnitVersion> history(UnitAt unit) {
        return units.history(unit.id());
    }

    /// Units the actor may read whose name has every word of `query`, or whose code it is.
    public List<UnitLine> search(Actor actor, String query, LocalDate day, int limit) {
        return query.isBlank()
                ? List.of()
                : units.search(actor.scope(OrganisationCapabilities.READ_UNITS), query, day, limit);
    }

    /// Founds one unit below another the actor may edit, or a root where the actor may edit everything.
    @Transactional
    public Outcome<UnitId> found(Actor actor, Founding founding) {
        UnitAt parent = null;
        if (founding.parentCode() != null) {
            if (editable(actor, founding.parentCode(), LocalDate.now(clock)).isEmpty()) {
                return Outcome.missing();
            }
            parent = editable(actor, founding.parentCode(), founding.on()).orElse(null);
        } else if (!actor.scope(OrganisationCapabilities.EDIT_UNITS).everywhere()) {
            return Outcome.missing();
        }
        List<Refusal> reasons = UnitRules.founding(
                founding,
                kinds.find(founding.kind()).orElse(null),
                parent,
                parent == null ? null : kinds.find(parent.traits().kind()).orElse(null),
                foundings.exists(founding.code()));
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        return Outcome.done(foundAll(actor, List.of(founding)).values().iterator().next());
    }

    /// Founds many units at once, parents among themselves allowed; the caller has checked them.
    ///
    /// @return the ids by code
    @Transactional
    public Map<String, UnitId> foundAll(Actor actor, List<Founding> all) {
        Instant now = clock.instant();
        Map<String, UnitId> ids = foundings.found(all, now, actor.account());
        events.publishEvent(new UnitsChanged(List.copyOf(ids.values()), now));
        return ids;
    }

    /// Changes name, kind and flags from a day on; what was before stays as it was.
    ///
    /// @param expectedVersion the version the actor looked at
    @Transactional
    public Outcome<UnitId> change(Actor actor, String code, UnitTraits traits, LocalDate from, int expectedVersion) {
        Optional<UnitAt> found = editable(actor, code, LocalDate.now(clock));
        if (found.isEmpty()) {
            return Outcome.missing();
        }
        UnitAt unit = found.get();
        List<Refusal> reasons = new ArrayList<>(
                UnitRules.traits(traits, kinds.find(traits.kind()).orElse(null), parentKind(unit)));
        reasons.addAll(UnitRules.changeFrom(from, foundings.latestBegin(unit.id())));
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        if (!foundings.claim(unit.id(), expectedVersion)) {
            return Outcome.refused(Refusal.of("organisation.refusal.changed-meanwhile"));
        }
        Instant now = clock.instant();
        foundings.change(unit.id(), traits, from, now, actor.account());
        events.publishEvent(new UnitsChanged(List.of(unit.id()), now));
        return Outcome.done(unit.id());
    }

    private Optional<UnitAt> editable(Actor actor, String code, LocalDate day) {
        return units.find(actor.scope(OrganisationCapabilities.EDIT_UNITS), code, day);
    }

    private @Nullable Kind parentKind(UnitAt unit) {
        if (unit.line().size() < 2) {
            return null;
        }
        return units.kindOfParent(unit.id(), LocalDate.now(clock)).flatMap(kinds::find).orElse(null);
    }
}
