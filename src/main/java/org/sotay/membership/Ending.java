package org.sotay.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The end of a membership.
///
/// @param on first day on which the person is no longer a member
public record Ending(LocalDate on, EndKind kind, @Nullable String note) {}
