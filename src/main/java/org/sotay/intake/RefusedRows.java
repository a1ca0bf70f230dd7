package org.sotay.intake;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/// The refused rows of a file as they stood there, to be corrected and sent again.
@Service
public class RefusedRows {

    /// Key of the heading over the reasons: when the file is sent again, that column is passed over.
    public static final String REASON = ReasonColumn.HEADING;

    private final Stores stores;

    RefusedRows(Stores stores) {
        this.stores = stores;
    }

    /// The headings of an import that was found for this actor, as they stood in the file.
    public List<String> headings(Import one) {
        ColumnPlan plan = one.plan();
        return plan == null ? List.of() : plan.headings();
    }

    /// Every refused row of an import that was found for this actor, in the order of the file.
    public void each(Import one, Consumer<RefusedRow> row) {
        stores.lines().eachRefused(one.id(), lines -> {
            Map<Integer, List<RowProblem>> problems = stores.problems()
                    .of(one.id(), lines.stream().map(Line::number).toList());
            for (Line line : lines) {
                row.accept(new RefusedRow(line.cells(), problems.getOrDefault(line.number(), List.of())));
            }
        });
    }
}
