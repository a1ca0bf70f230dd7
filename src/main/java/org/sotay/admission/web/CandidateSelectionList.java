package org.sotay.admission.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sotay.admission.AdmissionCapabilities;
import org.sotay.admission.CandidateId;
import org.sotay.admission.CandidateLists;
import org.sotay.admission.CandidateQuery;
import org.sotay.admission.CandidateRow;
import org.sotay.exchange.Covers;
import org.sotay.exchange.ListFile;
import org.sotay.exchange.ListSource;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Capability;
import org.sotay.ui.Address;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// The candidates somebody ticked on a page of the list, or that page, as a file with the columns of the list.
@Component
class CandidateSelectionList implements ListSource {

    static final String NAME = "selected-candidates";

    /// Numbers of the candidates who are ticked, with a hyphen between; everybody on the page where there are none.
    private static final String TICKED = "ticked";
    /// The page of the list on which they stand.
    private static final String AT = "at";

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

    /// The address of those who are ticked on the page of a list.
    static Address ticked(Address list, Set<CandidateId> candidates) {
        return page(list)
                .with(TICKED, candidates.stream().map(CandidateId::toString).collect(Collectors.joining("-")));
    }

    /// The address of everybody on the page of a list.
    static Address page(Address list) {
        return list.with(AT, list.value("page").orElse("1"));
    }

    @Override
    public Optional<ListFile<CandidateRow>> list(Actor actor, Texts texts, Address address) {
        CandidateQuery query =
                selected.query(actor, address.with("page", address.value(AT).orElse("1")));
        List<CandidateRow> page = lists.list(actor, query).items();
        List<CandidateRow> rows = address.value(TICKED)
                .map(ticked -> among(page, Set.copyOf(Arrays.asList(ticked.split("-", -1)))))
                .orElse(page);
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

    private static List<CandidateRow> among(List<CandidateRow> page, Set<String> ticked) {
        return page.stream().filter(row -> ticked.contains(row.id().toString())).toList();
    }
}
