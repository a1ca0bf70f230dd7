package org.sotay.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.sotay.exchange.CheckedRow;
import org.sotay.exchange.GivenRow;
import org.sotay.exchange.ImportChecking;
import org.sotay.exchange.RowVerdict;
import org.sotay.kernel.Refusal;

/// What is said of the rows of one file, on its way into the database.
final class Verdicts {

    private final ImportId id;
    private final ColumnPlan plan;
    private final Stores stores;
    private final Map<RowVerdict, Integer> counts = new EnumMap<>(RowVerdict.class);
    /// Rows that the target has not decided yet, where cells were refused before it saw them.
    private final Map<Integer, List<Refusal>> waiting = new HashMap<>();

    Verdicts(ImportId id, ColumnPlan plan, Stores stores) {
        this.id = id;
        this.plan = plan;
        this.stores = stores;
    }

    void check(ImportChecking checking, CellReading cells, IntConsumer progress) {
        int[] through = {0};
        stores.lines().each(id, plan.headingRow(), block -> {
            Map<Integer, Line> lines = HashMap.newHashMap(block.size());
            List<GivenRow> given = new ArrayList<>(block.size());
            for (Line line : block) {
                ReadRow row = cells.read(line);
                lines.put(line.number(), line);
                given.add(row.given());
                if (!row.reasons().isEmpty()) {
                    waiting.put(line.number(), row.reasons());
                }
            }
            keep(checking.check(given), lines);
            through[0] += block.size();
            progress.accept(through[0]);
        });
        keep(checking.end(), Map.of());
    }

    Counts counts() {
        return new Counts(
                counts.getOrDefault(RowVerdict.NEW, 0),
                counts.getOrDefault(RowVerdict.CHANGED, 0),
                counts.getOrDefault(RowVerdict.UNCHANGED, 0),
                counts.getOrDefault(RowVerdict.REFUSED, 0));
    }

    private void keep(List<CheckedRow> checked, Map<Integer, Line> lines) {
        List<CheckedRow> rows = checked.stream().map(this::withCells).toList();
        rows.forEach(row -> counts.merge(row.verdict(), 1, Integer::sum));
        stores.drafts().add(id, rows);
        stores.problems().add(id, problems(rows, lines));
    }

    /// A row with a cell that could not be read is refused, whatever the target made of the others.
    private CheckedRow withCells(CheckedRow row) {
        List<Refusal> cells = waiting.remove(row.number());
        if (cells == null) {
            return row;
        }
        List<Refusal> all = new ArrayList<>(cells);
        all.addAll(row.reasons());
        return CheckedRow.refused(row.number(), row.label(), all);
    }

    private List<RowProblem> problems(List<CheckedRow> rows, Map<Integer, Line> lines) {
        List<CheckedRow> refused =
                rows.stream().filter(row -> !row.reasons().isEmpty()).toList();
        Map<Integer, Line> late = stores.lines()
                .some(
                        id,
                        refused.stream()
                                .map(CheckedRow::number)
                                .filter(number -> !lines.containsKey(number))
                                .toList());
        List<RowProblem> problems = new ArrayList<>();
        for (CheckedRow row : refused) {
            Line line = lines.containsKey(row.number()) ? lines.get(row.number()) : late.get(row.number());
            for (Refusal reason : row.reasons()) {
                int column = plan.columnNumber(reason.field());
                String value = column == 0 || line == null ? "" : line.cell(column - 1);
                problems.add(new RowProblem(
                        row.number(), column, "", reason.field(), value, reason.key(), reason.arguments()));
            }
        }
        return problems;
    }
}
