package org.sotay.intake.web;

import java.util.List;
import java.util.Map;
import org.sotay.exchange.ImportField;
import org.sotay.intake.ChangedRow;
import org.sotay.intake.Fault;
import org.sotay.intake.Import;
import org.sotay.intake.ImportRow;
import org.sotay.intake.ImportRows;
import org.sotay.intake.ImportTargets;
import org.sotay.intake.Imports;
import org.sotay.intake.Listed;
import org.sotay.intake.ProblemTexts;
import org.sotay.intake.RowProblem;
import org.sotay.kernel.Actor;
import org.sotay.ui.Address;
import org.sotay.ui.Chip;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Paged;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// Makes the page of a file from its address: which rows it lists, and which page of them.
@Component
class ImportPages {

    private static final int SIZE = 50;

    private final Imports imports;
    private final ImportRows rows;
    private final ImportTargets targets;

    ImportPages(Imports imports, ImportRows rows, ImportTargets targets) {
        this.imports = imports;
        this.rows = rows;
        this.targets = targets;
    }

    ImportPage page(Actor actor, Import one, Address here, Texts texts, FormErrors errors) {
        Shown shown = Shown.of(here, one.counts());
        List<ImportField> fields = targets.fields(actor, one.target());
        return switch (shown) {
            case REFUSED -> refused(one, fields, here, texts, errors);
            case CHANGED -> {
                Paged<Listed<ChangedRow>> found =
                        Paged.of(here, SIZE, page -> imports.changes(one, page, SIZE), Listed::total);
                List<ChangedRow> items = found.list().items();
                yield new ImportPage(
                        one, fields, shown, List.of(), List.of(), Map.of(), items, List.of(), found.paging(), errors);
            }
            case NEW, UNCHANGED -> {
                Paged<Listed<ImportRow>> found =
                        Paged.of(here, SIZE, page -> rows.of(one, shown.verdict(), page, SIZE), Listed::total);
                List<ImportRow> items = found.list().items();
                yield new ImportPage(
                        one, fields, shown, List.of(), List.of(), Map.of(), List.of(), items, found.paging(), errors);
            }
        };
    }

    private ImportPage refused(Import one, List<ImportField> fields, Address here, Texts texts, FormErrors errors) {
        List<Fault> faults = rows.faults(one);
        String field = here.value("field").orElse("");
        Paged<Listed<RowProblem>> found =
                Paged.of(here, SIZE, page -> rows.problems(one, faults, field, page, SIZE), Listed::total);
        Address list = here.with("show", Address.word(Shown.REFUSED));
        List<Chip> chips = faults.stream()
                .filter(fault -> !fault.field().isEmpty())
                .map(fault -> Chip.of(list, "field", fault.field(), chip(texts, fields, fault)))
                .toList();
        List<RowProblem> items = found.list().items();
        return new ImportPage(
                one,
                fields,
                Shown.REFUSED,
                chips,
                items,
                rows.names(one, items),
                List.of(),
                List.of(),
                found.paging(),
                errors);
    }

    private static String chip(Texts texts, List<ImportField> fields, Fault fault) {
        return ProblemTexts.label(texts, fields, fault.field()) + " " + texts.number(fault.cells());
    }
}
