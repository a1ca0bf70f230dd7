package org.sotay.intake.web;

import java.util.List;
import java.util.Map;
import org.sotay.exchange.ImportField;
import org.sotay.intake.ChangedRow;
import org.sotay.intake.Import;
import org.sotay.intake.ImportRow;
import org.sotay.intake.RowProblem;
import org.sotay.ui.Chip;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Paging;

/// A file that was sent, what becomes of its rows, and what can be done with it.
///
/// @param chips filters of the refused rows, by field
/// @param problems where refused rows are listed, the other two are empty then
/// @param names whom or what the refused rows are about, by the row
/// @param changes where changed rows are listed
/// @param rows where others are listed
public record ImportPage(
        Import one,
        List<ImportField> fields,
        Shown shown,
        List<Chip> chips,
        List<RowProblem> problems,
        Map<Integer, String> names,
        List<ChangedRow> changes,
        List<ImportRow> rows,
        Paging paging,
        FormErrors errors) {

    public ImportPage {
        fields = List.copyOf(fields);
        chips = List.copyOf(chips);
        problems = List.copyOf(problems);
        names = Map.copyOf(names);
        changes = List.copyOf(changes);
        rows = List.copyOf(rows);
    }

    /// Whom or what a refused row is about; empty where it does not tell.
    public String name(int row) {
        return names.getOrDefault(row, "");
    }
}
