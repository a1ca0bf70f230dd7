package org.sotay.intake;

import java.util.List;
import org.sotay.exchange.TableRow;
import org.sotay.ui.Texts;

/// The column that a file of refused rows has beside its own: it says why, and is no part of the list when the file is
/// sent again.
final class ReasonColumn {

    static final String HEADING = "intake.refused.reason";

    private ReasonColumn() {}

    /// The row with nothing where the heading of that column stands.
    static TableRow without(TableRow row, List<Texts> languages) {
        return new TableRow(
                row.number(),
                row.cells().stream()
                        .map(cell -> isIt(cell, languages) ? "" : cell)
                        .toList(),
                row.problems());
    }

    private static boolean isIt(String heading, List<Texts> languages) {
        return languages.stream().anyMatch(texts -> texts.get(HEADING).equals(heading));
    }
}
