package org.sotay.organisation.web;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Period;
import org.sotay.kernel.Requires;
import org.sotay.organisation.OrganisationCapabilities;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitCard;
import org.sotay.organisation.UnitLine;
import org.sotay.organisation.UnitLists;
import org.sotay.organisation.Units;
import org.sotay.ui.Address;
import org.sotay.ui.AsOf;
import org.sotay.ui.Pages;
import org.sotay.ui.Shell;
import org.sotay.ui.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The organisation, unit by unit, as of any day.
@Controller
class UnitsController {

    private final Units units;
    private final UnitLists lists;
    private final UnitTables tables;
    private final HistorySteps history;
    private final ObjectProvider<UnitCard> cards;

    UnitsController(
            Units units, UnitLists lists, UnitTables tables, HistorySteps history, ObjectProvider<UnitCard> cards) {
        this.units = units;
        this.lists = lists;
        this.tables = tables;
        this.history = history;
        this.cards = cards;
    }

    /// The reader's uppermost unit, or a choice where there are several.
    @Requires(OrganisationCapabilities.UNITS_READ)
    @GetMapping("/units")
    ModelAndView tops(Actor actor, AsOf asOf, Shell shell) {
        List<UnitLine> tops = units.tops(actor, asOf.on());
        if (tops.size() == 1) {
            return Pages.redirect(shell.keep("/units/" + tops.getFirst().code()));
        }
        boolean mayFound = tops.isEmpty()
                && !shell.otherDay()
                && actor.scope(OrganisationCapabilities.EDIT_UNITS).everywhere()
                && actor.may(OrganisationCapabilities.EDIT_KINDS);
        return Pages.show("organisation/tops", new TopsPage(tops, mayFound));
    }

    @Requires(OrganisationCapabilities.UNITS_READ)
    @GetMapping("/units/{code}")
    ModelAndView unit(Actor actor, AsOf asOf, Texts texts, Address here, Shell shell, @PathVariable String code) {
        Optional<UnitAt> found = units.find(actor, code, asOf.on());
        if (found.isEmpty()) {
            return onOtherDays(actor, code);
        }
        UnitAt unit = found.get();
        LocalDate day = asOf.on();
        UnitsTable table = tables.table(actor, unit, day, here, texts);
        boolean mayEdit = !shell.otherDay() && actor.may(OrganisationCapabilities.EDIT_UNITS);
        return Pages.show(
                "organisation/unit",
                new UnitPage(
                        unit,
                        Way.to(actor, unit),
                        Way.sees(actor, texts),
                        units.counts(unit, day),
                        cards(actor, unit, day, texts, false),
                        cards(actor, unit, day, texts, true),
                        table,
                        history.of(actor, unit, day, texts),
                        mayEdit,
                        mayEdit && (!unit.holdsMembers() || table.base() > 0)));
    }

    /// A unit that the reader may see on other days is not a secret: the page says on which.
    private ModelAndView onOtherDays(Actor actor, String code) {
        List<Period> times = lists.readable(actor, code);
        if (times.isEmpty()) {
            throw Pages.missing();
        }
        ModelAndView view = Pages.show("organisation/other-days", new OtherDaysPage(code, times));
        view.setStatus(HttpStatus.NOT_FOUND);
        return view;
    }

    private List<Content> cards(Actor actor, UnitAt unit, LocalDate day, Texts texts, boolean aside) {
        return cards.stream()
                .filter(card -> card.aside() == aside)
                .sorted(Comparator.comparingInt(UnitCard::order))
                .flatMap(card -> card.card(actor, unit, day, texts).stream())
                .toList();
    }
}
