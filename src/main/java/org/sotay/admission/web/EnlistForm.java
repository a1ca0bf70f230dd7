package org.sotay.admission.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the form carries beside person and listing.
///
/// @param unit code of the unit whose list it was opened from
/// @param known number of somebody registered already
/// @param key names this form, so that sent twice it lists once
/// @param anyway ticked when somebody alike is known to be somebody else
/// @param cell code of the cell
public record EnlistForm(
        @Nullable String unit,
        @Nullable String known,
        @Nullable String key,
        @Nullable String anyway,
        @Nullable String cell) {

    /// The same form with a key that can be read.
    EnlistForm keyed() {
        return new EnlistForm(unit, known, FormKey.of(key).toString(), anyway, cell);
    }

    /// The key of a form that is keyed.
    UUID uuid() {
        return FormKey.of(key);
    }

    boolean isAnyway() {
        return anyway != null;
    }
}
