package org.sotay.membership.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the enrolment form carries beside person and dates.
///
/// @param unit code of the unit whose list it was opened from
/// @param key names this form, so that sent twice it enrols once
/// @param anyway ticked when somebody alike is known to be somebody else
public record EnrolForm(
        @Nullable String unit,
        @Nullable String key,
        @Nullable String anyway) {

    /// A form of its own.
    static EnrolForm of(@Nullable String unit) {
        return new EnrolForm(unit, UUID.randomUUID().toString(), null);
    }

    /// The same form with a key that can be read.
    EnrolForm keyed() {
        try {
            return new EnrolForm(unit, UUID.fromString(String.valueOf(key)).toString(), anyway);
        } catch (IllegalArgumentException unreadable) {
            return of(unit);
        }
    }

    /// The key of a form that is keyed.
    UUID uuid() {
        return UUID.fromString(String.valueOf(key));
    }

    boolean isAnyway() {
        return anyway != null;
    }
}
