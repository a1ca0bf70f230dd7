package org.sotay.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sotay.exchange.RowVerdict;
import org.springframework.stereotype.Service;

/// The rows of a file, for whoever wants to see them before deciding.
@Service
public class ImportRows {

    private final RowStore rows;

    ImportRows(RowStore rows) {
        this.rows = rows;
    }

    /// The first rows below the headings of an import that was found for this actor, cell by cell.
    public List<List<String>> examples(Import one, int most) {
        ColumnPlan plan = one.plan();
        return plan == null ? List.of() : rows.first(one.id(), plan.headingRow(), most);
    }

    /// One page of the rows that become, or became, one thing, in the order of the file.
    ///
    /// @param page from 1
    public Listed<ImportRow> of(Import one, RowVerdict verdict, int page, int size) {
        return new Listed<>(rows.page(one.id(), verdict, page, size), total(one.counts(), verdict));
    }

    /// Fields in which cells of an import that was found for this actor are refused, those with most of them first.
    public List<Fault> faults(Import one) {
        return rows.faults(one.id());
    }

    /// One page of the refused cells of an import that was found for this actor, row by row.
    ///
    /// @param field of which alone; empty for all
    public Listed<RowProblem> problems(Import one, List<Fault> faults, String field, int page, int size) {
        ColumnPlan plan = one.plan();
        List<String> headings = plan == null ? List.of() : plan.headings();
        int total = faults.stream()
                .filter(fault -> field.isEmpty() || fault.field().equals(field))
                .mapToInt(Fault::cells)
                .sum();
        return new Listed<>(rows.problems(one.id(), headings, field, page, size), total);
    }

    /// Whom or what the rows with these refused cells are about, by the row, as far as they tell.
    public Map<Integer, String> names(Import one, List<RowProblem> problems) {
        return rows.names(one.id(), problems.stream().map(RowProblem::row).collect(Collectors.toSet()));
    }

    private static int total(Counts counts, RowVerdict verdict) {
        return switch (verdict) {
            case NEW -> counts.made();
            case CHANGED -> counts.changed();
            case UNCHANGED -> counts.unchanged();
            case REFUSED -> counts.refused();
            case PART -> 0;
        };
    }
}
