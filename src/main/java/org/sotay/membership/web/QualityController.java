package org.sotay.membership.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Requires;
import org.sotay.membership.Duplicates;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.membership.ProposalLists;
import org.sotay.membership.Quality;
import org.sotay.membership.QualityCounts;
import org.sotay.membership.QualityReport;
import org.sotay.organisation.ChildUnit;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitChoice;
import org.sotay.organisation.UnitLists;
import org.sotay.organisation.UnitQuery;
import org.sotay.people.PeopleCapabilities;
import org.sotay.ui.Address;
import org.sotay.ui.Pages;
import org.sotay.ui.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// How well the records of a unit's members are kept.
@Controller
class QualityController {

    private static final int SIZE = 50;
    private static final Comparator<QualityPage.Row> MOST_FIRST =
            Comparator.comparingInt(row -> -row.counts().concerned());

    private final Quality quality;
    private final Duplicates duplicates;
    private final ProposalLists proposals;
    private final UnitChoice units;
    private final UnitLists lists;
    private final Clock clock;

    QualityController(
            Quality quality,
            Duplicates duplicates,
            ProposalLists proposals,
            UnitChoice units,
            UnitLists lists,
            Clock clock) {
        this.quality = quality;
        this.duplicates = duplicates;
        this.proposals = proposals;
        this.units = units;
        this.lists = lists;
        this.clock = clock;
    }

    @Requires(MembershipCapabilities.MEMBERS_READ)
    @GetMapping("/quality")
    ModelAndView overview(Actor actor, Address here) {
        String typed = here.value("unit").orElse("");
        LocalDate today = LocalDate.now(clock);
        Optional<UnitAt> unit = units.choose(actor, typed, today);
        if (unit.isEmpty()) {
            if (typed.isBlank()) {
                return Pages.show("membership/no-unit", new NoUnitPage());
            }
            throw Pages.missing();
        }
        return Pages.show("membership/quality", page(actor, unit.get(), here, today));
    }

    private QualityPage page(Actor actor, UnitAt unit, Address here, LocalDate today) {
        QualityReport report = quality.report(actor, unit.id());
        List<QualityPage.Row> below = unit.holdsMembers() ? List.of() : below(actor, unit, report, today);
        int wanted = Paging.pageOf(here.value("page").orElse(null));
        Paging paging = new Paging(wanted, SIZE, below.size());
        int from = (paging.page() - 1) * SIZE;
        return new QualityPage(
                unit,
                units.crumbs(actor, unit, "/quality?unit="),
                report,
                duplicates.told(actor) ? duplicates.counts(actor, unit.id()) : null,
                below.subList(from, Math.min(below.size(), from + SIZE)),
                paging,
                actor.scope(PeopleCapabilities.EDIT_PEOPLE).reachesUnits()
                        ? proposals.waiting(actor, unit.id())
                        : null);
    }

    /// Units with members, where most needs looking after first.
    private List<QualityPage.Row> below(Actor actor, UnitAt unit, QualityReport report, LocalDate today) {
        List<QualityPage.Row> rows = new ArrayList<>();
        for (ChildUnit child :
                lists.list(actor, UnitQuery.children(unit.id(), today)).items()) {
            QualityCounts counts = report.below().get(child.id());
            if (counts != null) {
                rows.add(new QualityPage.Row(child, counts));
            }
        }
        rows.sort(MOST_FIRST);
        return rows;
    }
}
