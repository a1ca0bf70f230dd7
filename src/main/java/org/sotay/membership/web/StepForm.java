package org.sotay.membership.web;

import org.jspecify.annotations.Nullable;

/// What was typed for one step in a member's life: a move, an end, an absence, an office.
///
/// @param kind way of ending, kind of absence or office
/// @param unit code of a cell or unit
public record StepForm(
        @Nullable String on,
        @Nullable String until,
        @Nullable String kind,
        @Nullable String unit,
        @Nullable String note) {

    /// An empty form with today filled in.
    public static StepForm on(String day) {
        return new StepForm(day, "", "", "", "");
    }
}
