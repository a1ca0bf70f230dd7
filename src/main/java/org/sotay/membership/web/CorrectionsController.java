package org.sotay.membership.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sotay.exchange.Covers;
import org.sotay.exchange.Downloads;
import org.sotay.exchange.FileColumn;
import org.sotay.exchange.FileFormat;
import org.sotay.exchange.ListFile;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Requires;
import org.sotay.membership.ProposalLists;
import org.sotay.membership.ProposalPage;
import org.sotay.membership.ProposalQuery;
import org.sotay.membership.ProposalRow;
import org.sotay.organisation.UnitAt;
import org.sotay.people.PeopleCapabilities;
import org.sotay.ui.Address;
import org.sotay.ui.Chip;
import org.sotay.ui.Paged;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// What members propose to correct, as a list to work through and as a file.
@Controller
class CorrectionsController {

    static final String LIST = "/corrections";
    private static final int SIZE = 50;
    private static final int PIECE = 200;

    private final ProposalLists lists;
    private final UnitChoice units;
    private final Downloads downloads;
    private final Covers covers;
    private final Clock clock;

    CorrectionsController(ProposalLists lists, UnitChoice units, Downloads downloads, Covers covers, Clock clock) {
        this.lists = lists;
        this.units = units;
        this.downloads = downloads;
        this.covers = covers;
        this.clock = clock;
    }

    @Requires(PeopleCapabilities.PEOPLE_EDIT)
    @GetMapping(LIST)
    ModelAndView list(Actor actor, Texts texts, Address here) {
        String typed = here.value("unit").orElse("");
        Optional<UnitAt> unit = units.choose(actor, typed, LocalDate.now(clock));
        if (unit.isEmpty()) {
            if (typed.isBlank()) {
                return Pages.show("membership/no-unit", new NoUnitPage());
            }
            throw Pages.missing();
        }
        return Pages.show("membership/corrections", page(actor, unit.get(), texts, here));
    }

    private CorrectionsPage page(Actor actor, UnitAt unit, Texts texts, Address here) {
        CorrectionFilters filters = CorrectionFilters.of(here);
        ProposalQuery query = filters.query(unit.id(), SIZE);
        Paged<ProposalPage> shown =
                Paged.of(here, SIZE, number -> lists.list(actor, query.at(number)), ProposalPage::total);
        return new CorrectionsPage(
                unit,
                units.crumbs(actor, unit, LIST + "?unit="),
                shown.list().items(),
                shown.list().base(),
                filters.filtered(),
                filters.sort(),
                shown.paging(),
                filters.chips(here, texts),
                here.without("q", "state", "page"));
    }

    @Requires(PeopleCapabilities.PEOPLE_EDIT)
    @GetMapping(LIST + ".{format:csv|xlsx}")
    void file(Actor actor, Texts texts, Address here, @PathVariable String format, HttpServletResponse response)
            throws IOException {
        LocalDate today = LocalDate.now(clock);
        UnitAt unit = units.choose(actor, here.value("unit").orElse(""), today).orElseThrow(Pages::missing);
        CorrectionFilters filters = CorrectionFilters.of(here);
        ProposalQuery query = filters.query(unit.id(), PIECE);
        String title = texts.get("membership.proposal.title");
        List<String> filtered = filters.filtered()
                ? Chip.inWords(filters.text(), filters.chips(here, texts))
                : List.of(ProposalTexts.state(texts, filters.state()));
        ListFile<ProposalRow> list = new ListFile<>(
                texts.get("membership.proposal.file", unit.code(), today.toString()),
                title,
                columns(texts),
                row -> Paged.each(
                        PIECE,
                        page -> lists.list(actor, query.at(page)),
                        ProposalPage::total,
                        piece -> piece.items().forEach(row)),
                covers.of(texts, actor, title, unit.name(), today, filtered));
        downloads.send(list, FileFormat.of(format), response);
    }

    private static List<FileColumn<ProposalRow>> columns(Texts texts) {
        return List.of(
                new FileColumn<>(texts.get("membership.column.name"), ProposalRow::name),
                new FileColumn<>(texts.get("membership.column.cell"), ProposalRow::cell),
                new FileColumn<>(
                        texts.get("membership.proposal.column.field"),
                        row -> ProposalTexts.field(texts, row.proposal().field())),
                new FileColumn<>(
                        texts.get("membership.proposal.column.recorded"),
                        row -> ProposalTexts.recorded(texts, row.proposal())),
                new FileColumn<>(
                        texts.get("membership.proposal.column.proposed"),
                        row -> ProposalTexts.proposed(texts, row.proposal())),
                new FileColumn<>(
                        texts.get("membership.field.note"),
                        row -> row.proposal().note()),
                new FileColumn<>(
                        texts.get("membership.proposal.column.date"),
                        row -> texts.moment(row.proposal().proposedAt())),
                new FileColumn<>(
                        texts.get("membership.proposal.column.state"),
                        row -> ProposalTexts.state(texts, row.proposal().state())),
                new FileColumn<>(
                        texts.get("membership.proposal.answer"),
                        row -> row.proposal().answer()));
    }
}
