package org.sotay.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.sotay.organisation.Founding;

/// The article's province with all its units and members from 2020 to a given day, always the same for that day.
class DemoProvince {

    private final LocalDate today;
    private final ProvincePlan plan;
    private final Cast cast;
    private final IntakePlan intakes;
    private final NamePool names = new NamePool();

    /// @param today nothing is told of later days; days before the article's figures count as the day after them
    DemoProvince(LocalDate today) {
        this.today = Dates.later(today, Milestones.FIGURES.plusDays(1));
        this.plan = ProvincePlan.draw(Cast.storyUnits());
        this.cast = new Cast(plan);
        this.intakes = new IntakePlan(plan, cast, this.today);
    }

    /// The last day it tells of.
    LocalDate today() {
        return today;
    }

    ProvincePlan plan() {
        return plan;
    }

    /// Every unit, parents before children.
    List<Founding> foundings() {
        return new Foundings(plan, today).all();
    }

    List<DemoAccount> accounts() {
        return DemoAccount.all(plan, cast);
    }

    /// How many members `batches` will bring.
    int persons() {
        return intakes.persons();
    }

    /// Every member, never all at once: made while they are asked for, so many at a time.
    Stream<List<DemoMember>> batches(int size) {
        CellMembers cells = new CellMembers(plan, cast, intakes, names, today);
        Elections elections = new Elections(today);
        return plan.organisations().stream()
                .flatMap(organisation -> members(organisation, cells, elections).stream())
                .gather(Gatherers.windowFixed(size));
    }

    private List<DemoMember> members(GrassrootsPlan organisation, CellMembers cells, Elections elections) {
        List<DemoMember> members = new ArrayList<>();
        organisation.cells().forEach(cell -> members.addAll(cells.of(cell)));
        boolean seat = organisation.code().equals(organisation.committee().code() + ".01");
        elections.hold(organisation, members, seat);
        return members;
    }
}
