package org.sotay.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Refusal;

/// What would become of a row.
///
/// @param label what people call the record, such as a name
/// @param reasons why it is refused, each beside its field
/// @param subject id of the record that is there already, or was made of the row; none yet for a new one
/// @param changes field by field, where something that is there changes
/// @param plan what the target needs to write the row and to take it back, in a form of its own
public record CheckedRow(
        int number,
        RowVerdict verdict,
        String label,
        List<Refusal> reasons,
        @Nullable Long subject,
        List<FieldChange> changes,
        @Nullable String plan) {

    public CheckedRow {
        reasons = List.copyOf(reasons);
        changes = List.copyOf(changes);
    }

    /// A row that cannot be taken.
    public static CheckedRow refused(int number, String label, List<Refusal> reasons) {
        return new CheckedRow(number, RowVerdict.REFUSED, label, reasons, null, List.of(), null);
    }

    /// A row that tells more of the record of the row before it.
    public static CheckedRow part(int number, String label) {
        return new CheckedRow(number, RowVerdict.PART, label, List.of(), null, List.of(), null);
    }
}
