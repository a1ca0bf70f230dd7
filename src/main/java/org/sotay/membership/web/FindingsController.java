package org.sotay.membership.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sotay.exchange.Downloads;
import org.sotay.exchange.FileFormat;
import org.sotay.exchange.ListOrder;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Capability;
import org.sotay.kernel.Requires;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.membership.Quality;
import org.sotay.membership.QualityCheck;
import org.sotay.membership.QualityFindings;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitChoice;
import org.sotay.people.PeopleCapabilities;
import org.sotay.ui.Address;
import org.sotay.ui.Paged;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The members a check has found something about, as a page and as a file.
@Controller
class FindingsController {

    private static final int SIZE = 50;

    private final Quality quality;
    private final UnitChoice units;
    private final Downloads downloads;
    private final Clock clock;

    FindingsController(Quality quality, UnitChoice units, Downloads downloads, Clock clock) {
        this.quality = quality;
        this.units = units;
        this.downloads = downloads;
        this.clock = clock;
    }

    @Requires(MembershipCapabilities.MEMBERS_READ)
    @GetMapping("/quality/{check:[a-z-]+}")
    ModelAndView list(Actor actor, Address here, @PathVariable String check) {
        QualityCheck wanted = check(actor, check);
        UnitAt unit = unit(actor, here);
        Paged<QualityFindings> shown = Paged.of(
                here, SIZE, number -> quality.findings(actor, unit.id(), wanted, number, SIZE), QualityFindings::total);
        return Pages.show(
                "membership/findings",
                new FindingsPage(
                        unit,
                        units.crumbsTo(actor, unit, "/quality?unit="),
                        wanted,
                        shown.list().items(),
                        actor.scope(needed(wanted.form())).reachesUnits(),
                        shown.paging()));
    }

    @Requires(MembershipCapabilities.MEMBERS_READ)
    @GetMapping("/quality/{check:[a-z-]+}.{format:csv|xlsx}")
    @Nullable
    ModelAndView file(
            Actor actor,
            Texts texts,
            Address here,
            @PathVariable String check,
            @PathVariable String format,
            HttpServletResponse response)
            throws IOException {
        Address list = here.with("check", check);
        return downloads.answer(actor, texts, new ListOrder(FindingsList.NAME, list, FileFormat.of(format)), response);
    }

    /// A check that the actor is not told about is none.
    private QualityCheck check(Actor actor, String word) {
        return Address.find(QualityCheck.values(), word)
                .filter(quality.checks(actor)::contains)
                .orElseThrow(Pages::missing);
    }

    private UnitAt unit(Actor actor, Address here) {
        return units.choose(actor, here.value("unit").orElse(""), LocalDate.now(clock))
                .orElseThrow(Pages::missing);
    }

    private static Capability needed(QualityCheck.Form form) {
        return switch (form) {
            case PERSON -> PeopleCapabilities.EDIT_PEOPLE;
            case DATES -> MembershipCapabilities.EDIT_MEMBERS;
        };
    }
}
