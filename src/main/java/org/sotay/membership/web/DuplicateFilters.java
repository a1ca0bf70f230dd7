package org.sotay.membership.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sotay.kernel.UnitId;
import org.sotay.membership.Likeness;
import org.sotay.membership.PairQuery;
import org.sotay.membership.PairState;
import org.sotay.ui.Address;
import org.sotay.ui.Chip;
import org.sotay.ui.Texts;

/// The filters of a list of possible duplicates as they stand in the address; a value nobody knows filters nothing.
record DuplicateFilters(Optional<Likeness> likeness, PairState state, String text) {

    static DuplicateFilters of(Address here) {
        return new DuplicateFilters(
                here.choice("likeness", Likeness.values()),
                here.choice("state", PairState.values()).orElse(PairState.OPEN),
                here.value("q").orElse(""));
    }

    boolean any() {
        return likeness.isPresent() || state != PairState.OPEN || !text.isBlank();
    }

    /// The query of one page.
    PairQuery query(UnitId unit, int page, int size) {
        return new PairQuery(unit, likeness, state, text, page, size);
    }

    static List<Chip> chips(Address here, Texts texts) {
        List<Chip> chips = new ArrayList<>();
        for (Likeness likeness : Likeness.values()) {
            chips.add(Chip.of(here, "likeness", Address.word(likeness), DuplicateTexts.name(texts, likeness)));
        }
        chips.add(Chip.of(here, "state", "apart", texts.get("membership.duplicates.apart")));
        return chips;
    }
}
