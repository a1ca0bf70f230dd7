package org.sotay.intake;

import java.util.List;
import org.sotay.exchange.FieldChange;

/// A row that changes a record which is there already.
///
/// @param subject id of the record
public record ChangedRow(int row, String label, long subject, List<FieldChange> changes) {

    public ChangedRow {
        changes = List.copyOf(changes);
    }
}
