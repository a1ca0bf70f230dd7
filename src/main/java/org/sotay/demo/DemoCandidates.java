package org.sotay.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sotay.access.Actors;
import org.sotay.admission.CandidateId;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Mandate;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Preferences;
import org.sotay.kernel.UnitId;
import org.springframework.stereotype.Component;

/// Lets cells of the story keep candidates on their lists, in every phase of the way, some of them overdue whenever the
/// demo is loaded.
@Component
class DemoCandidates {

    private final DemoPool pool;
    private final DemoCases cases;
    private final DemoFarewells farewells;
    private final Actors actors;

    DemoCandidates(DemoPool pool, DemoCases cases, DemoFarewells farewells, Actors actors) {
        this.pool = pool;
        this.cases = cases;
        this.farewells = farewells;
        this.actors = actors;
    }

    /// Where no members were loaded there are no candidates either.
    ///
    /// @param units by code
    void make(Actor by, DemoProvince province, Backers backers, Map<String, UnitId> units) {
        Map<String, CellPlan> cells =
                province.plan().cells().stream().collect(Collectors.toMap(CellPlan::code, Function.identity()));
        Addresses addresses = new Addresses(province.plan());
        for (Hopeful who : Hopeful.all()) {
            List<PersonId> members = backers.of(who.cell());
            if (!members.isEmpty()) {
                CellPlan cell = Objects.requireNonNull(cells.get(who.cell()), who.cell());
                Journey journey = new Journey(who, cell, officer(by, who, units), members, province.today());
                go(journey, addresses.of(Chance.of("address of " + who.name()), cell), units);
            }
        }
    }

    private void go(Journey journey, String address, Map<String, UnitId> units) {
        CandidateId id = pool.list(journey, address);
        boolean leaves = journey.who().leaving() != null;
        if (journey.reaches(Waymark.APPLICATION)) {
            long caseId = cases.follow(journey, id, units);
            if (leaves) {
                farewells.end(journey, caseId);
            }
        } else if (leaves) {
            farewells.leave(journey, id);
        }
    }

    private Actor officer(Actor by, Hopeful who, Map<String, UnitId> units) {
        UnitId unit = Objects.requireNonNull(units.get(who.committee()), who.committee());
        Mandate mandate = new Mandate("demo", "officer", unit, who.committee(), null);
        return actors.actor(by.account(), null, by.name(), List.of(mandate), null, Preferences.standard());
    }
}
