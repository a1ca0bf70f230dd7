package org.sotay.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How a case ended.
///
/// @param exit one of the ways of its procedure
/// @param by who recorded it
public record CaseExit(String exit, LocalDate on, @Nullable String reason, String by) {}
