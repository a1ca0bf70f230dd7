package org.sotay.admission.web;

import java.util.List;
import java.util.Optional;
import org.sotay.admission.AdmissionCapabilities;
import org.sotay.admission.CandidateLists;
import org.sotay.admission.CandidateQuery;
import org.sotay.admission.CandidateRow;
import org.sotay.exchange.Covers;
import org.sotay.exchange.ListFile;
import org.sotay.exchange.ListSource;
import org.sotay.exchange.Selection;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Capability;
import org.sotay.ui.Address;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// The candidates somebody ticked on a page of the list, or that page, as a file with the columns of the list.
@Component
class CandidateSelectionList implements ListSource {

    static final String NAME = "selected-candidates";

    private final CandidateLists lists;
    private final SelectedCandidates selected;
    private final Covers covers;

    CandidateSelectionList(CandidateLists lists, SelectedCandidates selected, Covers covers) {
        this.lists = lists;
        this.selected = selected;
        this.covers = covers;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Capability capability() {
        return AdmissionCapabilities.EDIT_CANDIDATES;
    }

    @Override
    public Optional<ListFile<CandidateRow>> list(Actor actor, Texts texts, Address address) {
        CandidateQuery query = selected.query(actor, Selection.list(address));
        List<CandidateRow> rows =
                Selection.among(address, lists.list(actor, query).items(), CandidateRow::id);
        String title = texts.get("admission.many.selection");
        return Optional.of(new ListFile<>(
                texts.get("admission.many.file", query.on().toString()),
                title,
                CandidateColumns.file(
                        CandidateColumns.named(address.value("columns").orElse(null)), actor, texts),
                rows::forEach,
                rows::size,
                covers.of(texts, actor, title, List.of())));
    }
}
