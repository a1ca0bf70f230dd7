package org.sotay.procedure;

import java.time.LocalDate;

/// A longer period that somebody wants.
///
/// @param days more than the period has
/// @param on the day on which it is decided
public record Extension(int days, String reason, LocalDate on) {}
