package org.sotay.membership;

import java.time.LocalDate;
import org.sotay.people.PersonAttribute;

/// What is to be done with each member of a selection.
public sealed interface BulkAction {

    /// Moves to another cell from a day on.
    ///
    /// @param cell code of the cell
    record Move(String cell, LocalDate on) implements BulkAction {}

    /// Records a time away or exempt.
    record Absence(AbsenceFact fact) implements BulkAction {}

    /// Records the same value.
    ///
    /// @param value as revisions write it
    record Attribute(PersonAttribute attribute, String value) implements BulkAction {}

    default BulkKind kind() {
        return switch (this) {
            case Move move -> BulkKind.MOVE;
            case Absence absence -> BulkKind.ABSENCE;
            case Attribute attribute -> BulkKind.ATTRIBUTE;
        };
    }
}
