package org.sotay.admission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A class a candidate is enrolled in.
///
/// @param name what the class is called
/// @param centre who holds it
public record Training(
        long id,
        String name,
        String centre,
        LocalDate beginsOn,
        @Nullable LocalDate endsOn) {}
