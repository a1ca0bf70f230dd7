package org.sotay.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where a rule stands.
///
/// @param regulation its number, such as `24-QĐ/TW`
/// @param issuedOn the day of the regulation; numbers are used again in other years
/// @param clause within the regulation, such as `1.1`; none where the source does not tell it
public record Citation(
        String regulation, LocalDate issuedOn, @Nullable String clause) {}
