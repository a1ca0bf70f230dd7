package org.sotay.membership.web;

import gg.jte.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sotay.kernel.Actor;
import org.sotay.kernel.UnitId;
import org.sotay.membership.AbsenceKind;
import org.sotay.membership.CellsLed;
import org.sotay.membership.MemberCounts;
import org.sotay.membership.MemberQuery;
import org.sotay.membership.Members;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.membership.StandingFilter;
import org.sotay.membership.Vacancies;
import org.sotay.organisation.ChildUnit;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitChoice;
import org.sotay.organisation.UnitList;
import org.sotay.organisation.UnitLists;
import org.sotay.organisation.UnitQuery;
import org.sotay.ui.Fragments;
import org.sotay.ui.HomeCard;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// What whoever looks after a unit finds on the first page: its numbers, who is on probation and until when; in a cell
/// who is absent, in a committee how the units directly below stand.
@Component
class OwnUnitCard implements HomeCard {

    private static final int NAMES = 6;
    private static final int UNITS = 15;

    private final Members members;
    private final Vacancies vacancies;
    private final UnitChoice units;
    private final UnitLists lists;
    private final Fragments fragments;
    private final Clock clock;

    OwnUnitCard(
            Members members, Vacancies vacancies, UnitChoice units, UnitLists lists, Fragments fragments, Clock clock) {
        this.members = members;
        this.vacancies = vacancies;
        this.units = units;
        this.lists = lists;
        this.fragments = fragments;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Content> card(Actor actor, Texts texts) {
        if (!actor.scope(MembershipCapabilities.READ_MEMBERS).reachesUnits()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        return units.choose(actor, null, today)
                .map(unit -> fragments.render("membership/card-own", Map.of("page", page(actor, unit, today))));
    }

    private OwnUnitPage page(Actor actor, UnitAt unit, LocalDate today) {
        MemberQuery query = MemberQuery.all(unit.id(), today, NAMES);
        return new OwnUnitPage(
                new UnitMembersPage(unit, members.counts(unit.id(), today), true),
                members.list(actor, query.with(StandingFilter.PROBATIONARY)),
                members.list(actor, query.with(StandingFilter.DUE)).total(),
                today,
                unit.holdsMembers() ? absent(actor, query) : null,
                unit.holdsMembers() ? null : below(actor, unit, today));
    }

    private OwnUnitPage.Absent absent(Actor actor, MemberQuery query) {
        return new OwnUnitPage.Absent(
                members.list(actor, query.with(AbsenceKind.AWAY)),
                members.list(actor, query.with(AbsenceKind.EXEMPT)).total());
    }

    /// Units with cells that nobody leads come first: they need looking after.
    private OwnUnitPage.Below below(Actor actor, UnitAt unit, LocalDate today) {
        UnitList children = lists.list(actor, UnitQuery.children(unit.id(), today));
        Map<UnitId, CellsLed> led = vacancies.byChild(actor, unit.id(), today);
        Comparator<ChildUnit> vacantFirst =
                Comparator.comparingInt(child -> -led(led, child).withoutSecretary());
        List<ChildUnit> first =
                children.items().stream().sorted(vacantFirst).limit(UNITS).toList();
        Map<UnitId, MemberCounts> counts =
                members.counts(first.stream().map(ChildUnit::id).toList(), today);
        List<OwnUnitPage.Row> rows = first.stream()
                .map(child -> new OwnUnitPage.Row(
                        child, counts.getOrDefault(child.id(), new MemberCounts(0, 0)), led(led, child)))
                .toList();
        return new OwnUnitPage.Below(rows, children.total());
    }

    private static CellsLed led(Map<UnitId, CellsLed> led, ChildUnit unit) {
        return led.getOrDefault(unit.id(), new CellsLed(0, 0));
    }
}
