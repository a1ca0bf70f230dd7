package org.sotay.intake.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.sotay.exchange.FieldType;
import org.sotay.exchange.ImportField;
import org.sotay.intake.ColumnPlan;
import org.sotay.intake.Import;
import org.sotay.intake.ImportId;
import org.sotay.intake.ImportRows;
import org.sotay.intake.ImportState;
import org.sotay.intake.ImportSteps;
import org.sotay.intake.ImportTargets;
import org.sotay.intake.Imports;
import org.sotay.intake.IntakeCapabilities;
import org.sotay.intake.UnknownWord;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What the columns of a file mean.
@Controller
class ColumnsController {

    private static final String TEMPLATE = "intake/columns";
    private static final int EXAMPLES = 5;
    private static final Set<String> SHARED = Set.of("cell", "parent");

    private final Imports imports;
    private final ImportRows rows;
    private final ImportSteps steps;
    private final ImportTargets targets;

    ColumnsController(Imports imports, ImportRows rows, ImportSteps steps, ImportTargets targets) {
        this.imports = imports;
        this.rows = rows;
        this.steps = steps;
        this.targets = targets;
    }

    @Requires(IntakeCapabilities.IMPORTS_MAKE)
    @GetMapping("/imports/{list}/columns")
    ModelAndView form(Actor actor, @PathVariable("list") long id) {
        Import one = find(actor, id);
        ColumnPlan plan = one.plan();
        if (plan == null || !one.rests() || one.state() != ImportState.PREVIEW) {
            return Pages.redirect("/imports/" + id);
        }
        return Pages.show(TEMPLATE, page(actor, one, ColumnsForm.of(plan), FormErrors.none()));
    }

    @Requires(IntakeCapabilities.IMPORTS_MAKE)
    @PostMapping("/imports/{list}/columns")
    ModelAndView explain(Actor actor, @PathVariable("list") long id, @RequestParam MultiValueMap<String, String> sent) {
        Import one = find(actor, id);
        ColumnsForm form = ColumnsForm.of(sent, targets.fields(actor, one.target()));
        List<Refusal> reasons = form.refusals();
        Outcome<ImportId> outcome =
                reasons.isEmpty() ? steps.explain(actor, one.id(), form.wanted()) : Outcome.refused(reasons);
        return switch (outcome) {
            case Outcome.Done<ImportId> done -> Pages.redirect("/imports/" + id);
            case Outcome.Missing<ImportId> missing -> throw Pages.missing();
            case Outcome.Refused<ImportId>(List<Refusal> why)
            when one.plan() == null -> Pages.redirect("/imports/" + id);
            case Outcome.Refused<ImportId>(List<Refusal> why) ->
                Pages.invalid(TEMPLATE, page(actor, one, form, FormErrors.of(why)));
        };
    }

    private ColumnsPage page(Actor actor, Import one, ColumnsForm form, FormErrors errors) {
        List<ImportField> fields = targets.fields(actor, one.target());
        return new ColumnsPage(one, fields, columns(one, form), constants(fields, form), words(one, form), errors);
    }

    private List<ColumnsPage.Line> columns(Import one, ColumnsForm form) {
        List<String> headings = Objects.requireNonNull(one.plan()).headings();
        List<List<String>> examples = rows.examples(one, EXAMPLES);
        int widest = examples.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, Math.max(headings.size(), widest))
                .mapToObj(column -> new ColumnsPage.Line(
                        column,
                        cell(headings, column),
                        examples.stream()
                                .map(row -> cell(row, column))
                                .filter(text -> !text.isBlank())
                                .toList(),
                        form.fields().getOrDefault(column, "")))
                .toList();
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    private static List<ColumnsPage.Constant> constants(List<ImportField> fields, ColumnsForm form) {
        return fields.stream()
                .filter(field -> !form.fields().containsValue(field.name()))
                .filter(ColumnsController::canBeTheSame)
                .map(field -> new ColumnsPage.Constant(field, form.constants().getOrDefault(field.name(), "")))
                .toList();
    }

    /// Whether one value can hold for many people or units.
    private static boolean canBeTheSame(ImportField field) {
        return field.type() instanceof FieldType.Choice
                || field.type() instanceof FieldType.Day
                || SHARED.contains(field.name());
    }

    /// Words nobody understands yet, and after them those of which was said what they stand for.
    private List<ColumnsPage.Word> words(Import one, ColumnsForm form) {
        List<ColumnsPage.Word> words = new ArrayList<>();
        Set<List<String>> seen = new LinkedHashSet<>();
        for (UnknownWord unknown : imports.unknownWords(one)) {
            seen.add(List.of(unknown.field(), unknown.word()));
            String meaning =
                    form.words().getOrDefault(unknown.field(), Map.of()).getOrDefault(unknown.word(), "");
            words.add(new ColumnsPage.Word(unknown.field(), unknown.word(), unknown.rows(), meaning));
        }
        form.words()
                .forEach((field, meanings) -> meanings.forEach((word, meaning) -> {
                    if (seen.add(List.of(field, word))) {
                        words.add(new ColumnsPage.Word(field, word, 0, meaning));
                    }
                }));
        return words;
    }

    private Import find(Actor actor, long id) {
        return imports.find(actor, new ImportId(id)).orElseThrow(Pages::missing);
    }
}
