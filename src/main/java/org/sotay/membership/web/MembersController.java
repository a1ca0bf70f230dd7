package org.sotay.membership.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Requires;
import org.sotay.membership.BulkActions;
import org.sotay.membership.BulkKind;
import org.sotay.membership.MemberPage;
import org.sotay.membership.Members;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitChoice;
import org.sotay.people.PeopleCapabilities;
import org.sotay.ui.Address;
import org.sotay.ui.AsOf;
import org.sotay.ui.Columns;
import org.sotay.ui.Paged;
import org.sotay.ui.Pages;
import org.sotay.ui.Sort;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The list of members.
@Controller
class MembersController {

    static final int SIZE = 50;

    private final Members members;
    private final UnitChoice units;
    private final Clock clock;

    MembersController(Members members, UnitChoice units, Clock clock) {
        this.members = members;
        this.units = units;
        this.clock = clock;
    }

    @Requires(MembershipCapabilities.MEMBERS_READ)
    @GetMapping("/members")
    ModelAndView list(
            Actor actor,
            AsOf asOf,
            Texts texts,
            Address here,
            HttpServletRequest request,
            HttpServletResponse response) {
        String unit = here.value("unit").orElse("");
        Optional<UnitAt> chosen = units.choose(actor, unit, asOf.on());
        if (chosen.isEmpty()) {
            if (unit.isBlank()) {
                return Pages.show("membership/no-unit", new NoUnitPage());
            }
            throw Pages.missing();
        }
        Columns columns = MemberColumns.choose(request, response);
        return Pages.show("membership/members", page(actor, chosen.get(), asOf, here, texts, columns));
    }

    private MembersPage page(Actor actor, UnitAt unit, AsOf asOf, Address here, Texts texts, Columns columns) {
        Sort order = Sort.parse(here.value("sort").orElse(null), MemberFilters.ORDERS, "name");
        MemberFilters filters = MemberFilters.of(here);
        Paged<MemberPage> shown = Paged.of(
                here,
                SIZE,
                number -> members.list(actor, filters.query(unit.id(), asOf.on(), order, number, SIZE)),
                MemberPage::total);
        MemberPage list = shown.list();
        return new MembersPage(
                unit,
                units.crumbs(actor, unit, "/members?unit="),
                list.items(),
                list.base(),
                !filters.text().isEmpty() || list.total() != list.base(),
                actor.scope(MembershipCapabilities.EDIT_MEMBERS).reachesUnits(),
                actor.scope(MembershipCapabilities.READ_MEMBERS).reachesUnits(),
                actor.may(PeopleCapabilities.READ_PERSONAL),
                columns,
                order,
                shown.paging(),
                filters.chips(here, texts),
                here.without("q", "standing", "absence", "office", "page"),
                actor.may(MembershipCapabilities.TAKE_REGISTER)
                        ? Address.of("/register/members").with("unit", unit.code())
                        : null,
                asOf.on().equals(LocalDate.now(clock)) ? kinds(actor) : List.of());
    }

    /// What the actor may do with many at once.
    private static List<BulkKind> kinds(Actor actor) {
        return Arrays.stream(BulkKind.values())
                .filter(kind -> BulkActions.may(actor, kind))
                .toList();
    }
}
