package org.sotay.admission.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.admission.AdmissionStep;
import org.sotay.admission.StuckPage;
import org.sotay.admission.StuckQuery;
import org.sotay.admission.StuckReason;
import org.sotay.kernel.UnitId;
import org.sotay.ui.Address;
import org.sotay.ui.Chip;
import org.sotay.ui.Sort;
import org.sotay.ui.Texts;

/// The filters of the list of cases that do not go on, as they stand in the address.
record StuckFilters(Optional<AdmissionStep> step, Optional<StuckReason> reason) {

    static final List<String> ORDERS = List.of("harm", "name", "cell", "step", "due");

    static StuckFilters of(Address here) {
        return new StuckFilters(
                here.choice("step", AdmissionStep.values()), here.choice("reason", StuckReason.values()));
    }

    StuckQuery query(UnitId unit, Sort sort, int page, int size) {
        return new StuckQuery(unit, step, reason, order(sort.column()), sort.descending(), page, size);
    }

    boolean any() {
        return step.isPresent() || reason.isPresent();
    }

    /// With the number of cases behind each; a step or reason without cases is offered only while it is chosen.
    List<Chip> chips(Address here, StuckPage.Counts counts, Texts texts) {
        List<Chip> chips = new ArrayList<>();
        for (StuckReason value : StuckReason.values()) {
            add(
                    chips,
                    here,
                    "reason",
                    value,
                    "admission.stuck." + value,
                    counts.reasons().get(value),
                    texts);
        }
        for (AdmissionStep value : AdmissionStep.values()) {
            add(
                    chips,
                    here,
                    "step",
                    value,
                    "admission.step." + value,
                    counts.steps().get(value),
                    texts);
        }
        return chips;
    }

    private void add(
            List<Chip> chips,
            Address here,
            String name,
            Enum<?> value,
            String key,
            @Nullable Integer number,
            Texts texts) {
        boolean chosen = step.filter(value::equals).isPresent()
                || reason.filter(value::equals).isPresent();
        if (number != null || chosen) {
            String label = texts.get(key) + " (" + texts.number(number == null ? 0 : number) + ")";
            chips.add(Chip.of(here, name, Address.word(value), label));
        }
    }

    private static StuckQuery.Order order(String column) {
        return switch (column) {
            case "name" -> StuckQuery.Order.NAME;
            case "cell" -> StuckQuery.Order.CELL;
            case "step" -> StuckQuery.Order.STEP;
            case "due" -> StuckQuery.Order.DUE;
            default -> StuckQuery.Order.HARM;
        };
    }
}
