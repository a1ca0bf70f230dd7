package org.sotay.admission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;

/// An official member who introduces a candidate.
///
/// @param togetherSince since when they work, study or live in the same place
/// @param replaces the introduction in whose place it stands
public record Introduction(
        long id,
        PersonId introducer,
        String name,
        LocalDate togetherSince,
        @Nullable Long replaces,
        Period period) {}
