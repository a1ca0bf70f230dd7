package org.sotay.membership.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.membership.AbsenceKind;
import org.sotay.membership.BulkKind;
import org.sotay.membership.BulkRow;
import org.sotay.membership.BulkState;
import org.sotay.membership.BulkView;
import org.sotay.organisation.UnitChoice;
import org.sotay.organisation.UnitLine;
import org.sotay.people.ProposalField;
import org.sotay.ui.Address;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Paging;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// Makes the page of a selection.
@Component
class BulkPages {

    private static final int SIZE = 50;

    private final UnitChoice units;
    private final Clock clock;

    BulkPages(UnitChoice units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /// @param typed what was typed, if it was just refused
    BulkViewPage page(
            Actor actor, Texts texts, Address here, BulkView view, @Nullable BulkForm typed, FormErrors errors) {
        List<BulkRow> rows = view.rows();
        Paging paging = new Paging(Paging.pageOf(here.value("page").orElse(null)), SIZE, rows.size());
        int from = (paging.page() - 1) * SIZE;
        LocalDate today = LocalDate.now(clock);
        return new BulkViewPage(
                view,
                typed == null ? BulkForm.of(texts, view.bulk().action(), today) : typed,
                errors,
                choices(actor, texts, view, today),
                rows.subList(from, Math.min(rows.size(), from + SIZE)),
                paging);
    }

    private BulkViewPage.BulkChoices choices(Actor actor, Texts texts, BulkView view, LocalDate today) {
        boolean moves = view.bulk().kind() == BulkKind.MOVE && view.bulk().state() == BulkState.DRAFT;
        List<UnitLine> cells = moves ? units.cells(actor, today) : List.of();
        return new BulkViewPage.BulkChoices(
                cells,
                Choices.options(
                        texts,
                        "membership.absence.",
                        Arrays.stream(AbsenceKind.values()).map(Enum::name).toList(),
                        null),
                Choices.of(texts, ProposalField.ETHNICITY, null),
                Choices.of(texts, ProposalField.SCHOOLING, null),
                Choices.of(texts, ProposalField.OCCUPATION, null));
    }
}
