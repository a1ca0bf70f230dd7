package org.sotay.membership.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sotay.kernel.UnitId;
import org.sotay.membership.ProposalQuery;
import org.sotay.people.ProposalState;
import org.sotay.ui.Address;
import org.sotay.ui.Chip;
import org.sotay.ui.Sort;
import org.sotay.ui.Texts;

/// The filters of the list of proposed corrections as they stand in the address. What waits is listed unless something
/// else is asked for.
record CorrectionFilters(String text, ProposalState state, Sort sort) {

    private static final List<String> ORDERS = List.of("date", "name", "cell");

    static CorrectionFilters of(Address here) {
        return new CorrectionFilters(
                here.value("q").orElse("").strip(),
                here.choice("state", ProposalState.values()).orElse(ProposalState.OPEN),
                Sort.parse(here.value("sort").orElse(null), ORDERS, "date"));
    }

    /// The query of the first page.
    ProposalQuery query(UnitId unit, int size) {
        ProposalQuery.Order order = switch (sort.column()) {
            case "name" -> ProposalQuery.Order.NAME;
            case "cell" -> ProposalQuery.Order.CELL;
            default -> ProposalQuery.Order.DATE;
        };
        return new ProposalQuery(unit, text, Optional.of(state), order, sort.descending(), 1, size);
    }

    boolean filtered() {
        return !text.isEmpty() || state != ProposalState.OPEN;
    }

    List<Chip> chips(Address here, Texts texts) {
        List<Chip> chips = new ArrayList<>();
        for (ProposalState other : ProposalState.values()) {
            if (other != ProposalState.OPEN) {
                chips.add(Chip.of(here, "state", Address.word(other), ProposalTexts.state(texts, other)));
            }
        }
        return chips;
    }
}
