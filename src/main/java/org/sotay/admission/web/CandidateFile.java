package org.sotay.admission.web;

import java.time.LocalDate;
import java.util.Optional;
import org.sotay.admission.AdmissionCapabilities;
import org.sotay.admission.CandidateLists;
import org.sotay.admission.CandidateQuery;
import org.sotay.admission.CandidateRow;
import org.sotay.exchange.Covers;
import org.sotay.exchange.ListFile;
import org.sotay.exchange.ListSource;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Capability;
import org.sotay.organisation.UnitAt;
import org.sotay.people.PeopleCapabilities;
import org.sotay.ui.Address;
import org.sotay.ui.Chip;
import org.sotay.ui.Sort;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// The list of candidates as a file, as filtered, sorted and with the same columns.
@Component
class CandidateFile implements ListSource {

    static final String NAME = "candidates";

    private final CandidateLists lists;
    private final Covers covers;

    CandidateFile(CandidateLists lists, Covers covers) {
        this.lists = lists;
        this.covers = covers;
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
    public Optional<ListFile<CandidateRow>> list(Actor actor, Texts texts, Address address) {
        LocalDate on = LocalDate.parse(address.value("on").orElseThrow());
        return lists.unit(actor, address.value("unit").orElse(""), on)
                .map(unit -> list(actor, unit, on, address, texts));
    }

    private ListFile<CandidateRow> list(Actor actor, UnitAt unit, LocalDate on, Address address, Texts texts) {
        CandidateFilters filters = CandidateFilters.of(address);
        Sort order = Sort.parse(address.value("sort").orElse(null), CandidateFilters.ORDERS, "name");
        CandidateQuery query = filters.query(unit.id(), on, order, 1, 1);
        String title = texts.get("admission.list.title");
        return new ListFile<>(
                texts.get("admission.list.file", unit.code(), on.toString()),
                title,
                CandidateColumns.file(
                        CandidateColumns.named(address.value("columns").orElse(null)), actor, texts),
                row -> lists.each(actor, query, row),
                () -> lists.list(actor, query).total(),
                covers.of(
                        texts,
                        actor,
                        title,
                        unit.name(),
                        on,
                        Chip.inWords(
                                filters.text(),
                                filters.chips(
                                        address,
                                        texts,
                                        actor.may(PeopleCapabilities.READ_PERSONAL),
                                        actor.may(PeopleCapabilities.READ_BELIEF)))));
    }
}
