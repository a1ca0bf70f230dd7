package org.sotay.admission.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.admission.DueItem;
import org.sotay.admission.StuckPage;
import org.sotay.ui.Address;

/// Cases that do not go on, for programs.
@Schema(name = "StuckCases")
record StuckJson(List<Item> items, int total) {

    static StuckJson of(StuckPage page, LocalDate today) {
        return new StuckJson(
                page.items().stream().map(item -> Item.of(item, today)).toList(), page.total());
    }

    /// One of them.
    ///
    /// @param unit who is to act
    /// @param reason `overdue`, `answer` or `idle`
    @Schema(name = "StuckCase")
    record Item(
            long id,
            long candidate,
            String name,
            String cell,
            String unit,
            String step,
            String reason,
            LocalDate since,
            @Nullable String clock,
            @Nullable LocalDate dueOn,
            boolean uncertain) {

        static Item of(DueItem item, LocalDate today) {
            return new Item(
                    item.caseId(),
                    item.candidate().value(),
                    item.name(),
                    item.cell(),
                    item.unit(),
                    item.step().name(),
                    Address.word(item.reason(today)),
                    item.since(),
                    item.clock() == null ? null : item.clock().name(),
                    item.dueOn(),
                    item.uncertain());
        }
    }
}
