package org.sotay.membership.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sotay.exchange.Covers;
import org.sotay.exchange.FileColumn;
import org.sotay.exchange.ListFile;
import org.sotay.exchange.ListSource;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Capability;
import org.sotay.membership.ProposalLists;
import org.sotay.membership.ProposalPage;
import org.sotay.membership.ProposalQuery;
import org.sotay.membership.ProposalRow;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitChoice;
import org.sotay.people.PeopleCapabilities;
import org.sotay.ui.Address;
import org.sotay.ui.Chip;
import org.sotay.ui.Paged;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// What members propose to correct, as a file.
@Component
class CorrectionsList implements ListSource {

    static final String NAME = "corrections";

    private static final int PIECE = 200;

    private final ProposalLists lists;
    private final UnitChoice units;
    private final Covers covers;
    private final Clock clock;

    CorrectionsList(ProposalLists lists, UnitChoice units, Covers covers, Clock clock) {
        this.lists = lists;
        this.units = units;
        this.covers = covers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Capability capability() {
        return PeopleCapabilities.EDIT_PEOPLE;
    }

    @Override
    public Optional<ListFile<ProposalRow>> list(Actor actor, Texts texts, Address address) {
        LocalDate today = LocalDate.now(clock);
        return units.choose(actor, address.value("unit").orElse(""), today)
                .map(unit -> list(actor, unit, today, address, texts));
    }

    private ListFile<ProposalRow> list(Actor actor, UnitAt unit, LocalDate today, Address address, Texts texts) {
        CorrectionFilters filters = CorrectionFilters.of(address);
        ProposalQuery query = filters.query(unit.id(), PIECE);
        String title = texts.get("membership.proposal.title");
        List<String> filtered = filters.filtered()
                ? Chip.inWords(filters.text(), filters.chips(address, texts))
                : List.of(ProposalTexts.state(texts, filters.state()));
        return new ListFile<>(
                texts.get("membership.proposal.file", unit.code(), today.toString()),
                title,
                columns(texts),
                row -> Paged.each(
                        PIECE,
                        page -> lists.list(actor, query.at(page)),
                        ProposalPage::total,
                        piece -> piece.items().forEach(row)),
                () -> lists.list(actor, filters.query(unit.id(), 1)).total(),
                covers.of(texts, actor, title, unit.name(), today, filtered));
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
