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
import org.sotay.kernel.Capability;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.UnitId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// The units of the organisation: founding and changing them, and reading them as of any day.
@Service
public class Units {

    private final UnitStore units;
    private final UnitFoundingStore foundings;
    private final KindStore kinds;
    private final ObjectProvider<UnitFigures> figures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Units(
            UnitStore units,
            UnitFoundingStore foundings,
            KindStore kinds,
            ObjectProvider<UnitFigures> figures,
            ApplicationEventPublisher events,
            Clock clock) {
        this.units = units;
        this.foundings = foundings;
        this.kinds = kinds;
        this.figures = figures;
        this.events = events;
        this.clock = clock;
    }

    /// The unit with that code as it was on `day`, if it existed then and the actor may read it.
    public Optional<UnitAt> find(Actor actor, String code, LocalDate day) {
        return find(actor, OrganisationCapabilities.READ_UNITS, code, day);
    }

    /// The unit with that code as it was on `day`, if it existed then and the capability reaches it.
    public Optional<UnitAt> find(Actor actor, Capability capability, String code, LocalDate day) {
        return UnitRules.isCode(code) ? units.find(actor.scope(capability), code, day) : Optional.empty();
    }

    /// The unit with that code as it was on `day`, if it existed then and the actor may change it.
    public Optional<UnitAt> editable(Actor actor, String code, LocalDate day) {
        return find(actor, OrganisationCapabilities.EDIT_UNITS, code, day);
    }

    /// The uppermost units the actor may read.
    public List<UnitLine> tops(Actor actor, LocalDate day) {
        return units.tops(actor.scope(OrganisationCapabilities.READ_UNITS), day);
    }

    /// Grassroots organisations and cells at or below a unit that was found for this actor.
    public UnitCounts counts(UnitAt unit, LocalDate day) {
        return units.counts(unit.id(), day);
    }

    /// Cells at or below a unit that was found for this actor, at most `limit`.
    public List<UnitLine> cells(UnitAt unit, LocalDate day, int limit) {
        return units.cells(unit.id(), day, limit);
    }

    /// Code of the kind directly above a unit that was found for this actor; none for a root.
    public Optional<String> kindAbove(UnitAt unit, LocalDate day) {
        return units.kindOfParent(unit.id(), day);
    }

    /// Founds one unit below another the actor may edit, or a root where the actor may edit everything.
    @Transactional
    public Outcome<UnitId> found(Actor actor, Founding founding) {
        foundings.own();
        UnitAt parent = null;
        LocalDate today = LocalDate.now(clock);
        if (founding.parentCode() != null) {
            if (editable(actor, founding.parentCode(), today).isEmpty()) {
                return Outcome.missing();
            }
            parent = editable(actor, founding.parentCode(), founding.on()).orElse(null);
        } else if (!actor.scope(OrganisationCapabilities.EDIT_UNITS).everywhere()) {
            return Outcome.missing();
        }
        List<Refusal> reasons = refusals(founding, parent, today);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        try {
            List<Founding> one = List.of(UnitRules.bounded(founding, parent));
            return Outcome.done(write(actor, one).values().iterator().next());
        } catch (DuplicateKeyException sameMoment) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.refused(Refusal.at("code", "organisation.refusal.code-taken", founding.code()));
        }
    }

    private List<Refusal> refusals(Founding founding, @Nullable UnitAt parent, LocalDate today) {
        List<Refusal> reasons = new ArrayList<>(UnitRules.founding(
                founding,
                kinds.find(founding.kind()).orElse(null),
                parent,
                parent == null ? null : kinds.find(parent.traits().kind()).orElse(null),
                foundings.exists(founding.code())));
        if (parent != null || founding.parentCode() == null) {
            String owner =
                    foundings.longest(UnitRules.codesAbove(founding.code())).orElse(null);
            reasons.addAll(UnitRules.codeUnder(owner, parent));
        }
        reasons.addAll(UnitRules.day("on", founding.on(), today));
        return reasons;
    }

    /// Founds many units at once, parents among themselves allowed; the caller has checked them and acts for the whole
    /// installation.
    ///
    /// @return the ids by code
    @Transactional
    public Map<String, UnitId> foundAll(Actor actor, List<Founding> all) {
        actor.mustReachEverywhere();
        foundings.own();
        return write(actor, all);
    }

    private Map<String, UnitId> write(Actor actor, List<Founding> all) {
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
        foundings.own();
        Optional<UnitAt> found = editable(actor, code, LocalDate.now(clock));
        if (found.isEmpty()) {
            return Outcome.missing();
        }
        UnitAt unit = found.get();
        if (unit.version() != expectedVersion) {
            return Outcome.refused(Refusal.of("organisation.refusal.changed-meanwhile"));
        }
        List<Refusal> reasons = refusals(unit, traits, from);
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

    private List<Refusal> refusals(UnitAt unit, UnitTraits traits, LocalDate from) {
        LocalDate today = LocalDate.now(clock);
        List<Refusal> reasons = new ArrayList<>(UnitRules.name(traits.name()));
        List<Refusal> when = UnitRules.changeFrom(from, foundings.latestBegin(unit.id()), unit.dissolvedOn(), today);
        reasons.addAll(when);
        if (when.isEmpty()) {
            reasons.addAll(becoming(unit, traits.kind(), from));
        }
        return reasons;
    }

    /// Why a unit cannot be of that kind from a day on; its own is always possible.
    List<Refusal> becoming(UnitAt unit, String wanted, LocalDate from) {
        if (wanted.equals(unit.traits().kind())) {
            return List.of();
        }
        Kind kind = kinds.find(wanted).orElse(null);
        Kind above = kindAbove(unit, from).flatMap(kinds::find).orElse(null);
        List<Refusal> reasons = new ArrayList<>(UnitRules.kind(kind, above));
        if (kind != null) {
            int members = members(unit, LocalDate.now(clock));
            reasons.addAll(UnitRules.becoming(kind, units.kindsOfChildren(unit.id(), from), members));
        }
        return reasons;
    }

    private int members(UnitAt unit, LocalDate day) {
        return figures.stream()
                .mapToInt(known -> known.members(List.of(unit.id()), day).getOrDefault(unit.id(), 0))
                .sum();
    }
}
