package org.sotay.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sotay.exchange.FileProblem;
import org.sotay.exchange.GivenRow;
import org.sotay.exchange.ImportField;
import org.sotay.exchange.Values;
import org.sotay.kernel.Names;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;

/// Makes values of the cells of rows, as the plan of the columns says.
final class CellReading {

    private final List<ImportField> fields;
    private final ColumnPlan plan;
    private final Values values;

    CellReading(List<ImportField> all, ColumnPlan plan, Values values) {
        this.fields = all.stream().filter(field -> plan.fills(field.name())).toList();
        this.plan = plan;
        this.values = values;
    }

    ReadRow read(Line line) {
        Map<String, Object> known = HashMap.newHashMap(fields.size());
        Set<String> told = HashSet.newHashSet(fields.size());
        Set<String> unreadable = new HashSet<>();
        List<Refusal> reasons = new ArrayList<>();
        for (ImportField field : fields) {
            told.add(field.name());
            switch (value(field, line)) {
                case Outcome.Done<Optional<Object>>(Optional<Object> value) ->
                    value.ifPresent(some -> known.put(field.name(), some));
                case Outcome.Refused<Optional<Object>>(List<Refusal> why) -> {
                    unreadable.add(field.name());
                    reasons.addAll(why);
                }
                case Outcome.Missing<Optional<Object>>() -> throw new IllegalStateException(field.name());
            }
        }
        return new ReadRow(line, new GivenRow(line.number(), told, known, unreadable), reasons);
    }

    private Outcome<Optional<Object>> value(ImportField field, Line line) {
        Integer column = plan.columns().get(field.name());
        if (column != null) {
            for (FileProblem problem : line.problems()) {
                if (problem.column() == column + 1) {
                    return Outcome.refused(new Refusal(field.name(), problem.key(), problem.arguments()));
                }
            }
        }
        return values.of(field, meant(field.name(), column == null ? "" : line.cell(column)));
    }

    /// What stands in the cell, what was said that this word stands for, or what was said of every row that is silent.
    private String meant(String field, String text) {
        if (text.isBlank()) {
            return plan.constants().getOrDefault(field, text);
        }
        Map<String, String> words = plan.words().get(field);
        return words == null ? text : words.getOrDefault(Names.tidy(text), text);
    }
}
