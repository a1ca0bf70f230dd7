package org.sotay.admission.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sotay.admission.AdmissionCapabilities;
import org.sotay.admission.DueCases;
import org.sotay.admission.DueItem;
import org.sotay.admission.StuckPage;
import org.sotay.admission.StuckQuery;
import org.sotay.exchange.Covers;
import org.sotay.exchange.FileColumn;
import org.sotay.exchange.ListFile;
import org.sotay.exchange.ListSource;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Capability;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitChoice;
import org.sotay.ui.Address;
import org.sotay.ui.Chip;
import org.sotay.ui.Sort;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// The cases that do not go on as a file, as filtered and sorted.
@Component
class StuckList implements ListSource {

    static final String NAME = "stuck-cases";

    private final DueCases due;
    private final UnitChoice units;
    private final Covers covers;
    private final Clock clock;

    StuckList(DueCases due, UnitChoice units, Covers covers, Clock clock) {
        this.due = due;
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
        return AdmissionCapabilities.READ_CANDIDATES;
    }

    @Override
    public Optional<ListFile<DueItem>> list(Actor actor, Texts texts, Address address) {
        LocalDate today = LocalDate.now(clock);
        return units.choose(actor, address.value("unit").orElse(""), today)
                .map(unit -> list(actor, unit, today, address, texts));
    }

    private ListFile<DueItem> list(Actor actor, UnitAt unit, LocalDate today, Address address, Texts texts) {
        StuckFilters filters = StuckFilters.of(address);
        Sort sort = Sort.parse(address.value("sort").orElse(null), StuckFilters.ORDERS, "harm");
        StuckQuery query = filters.query(unit.id(), sort, 1, 1);
        StuckPage page = due.stuck(actor, query);
        String title = texts.get("admission.stuck.title");
        return new ListFile<>(
                texts.get("admission.stuck.file", unit.code(), today.toString()),
                title,
                columns(texts, today),
                item -> due.each(actor, query, item),
                page::total,
                covers.of(
                        texts,
                        actor,
                        title,
                        unit.name(),
                        today,
                        Chip.inWords("", filters.chips(address, page.counts(), texts))));
    }

    private static List<FileColumn<DueItem>> columns(Texts texts, LocalDate today) {
        return List.of(
                new FileColumn<>(texts.get("admission.due.name"), DueItem::name),
                new FileColumn<>(texts.get("admission.due.cell"), DueItem::cell),
                new FileColumn<>(
                        texts.get("admission.due.step"),
                        item -> item.step().number() + " " + CaseTexts.step(texts, item.step())),
                new FileColumn<>(texts.get("admission.due.unit"), DueItem::unit),
                new FileColumn<>(
                        texts.get("admission.due.reason"), item -> texts.get("admission.stuck." + item.reason(today))),
                new FileColumn<>(texts.get("admission.due.waits"), DueItem::since),
                new FileColumn<>(texts.get("admission.due.day"), DueItem::dueOn));
    }
}
