package org.sotay.admission.web;

import org.jspecify.annotations.Nullable;

/// What was typed about why a cell has no candidates.
public record ReasonForm(@Nullable String year, @Nullable String reason) {

    /// The year; 0 where none can be read.
    int number() {
        return year != null && year.matches("\\d{4}") ? Integer.parseInt(year) : 0;
    }
}
