package org.sotay.admission;

import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;

/// An official member whom the cell asked to look after a candidate.
public record Mentoring(
        long id,
        PersonId mentor,
        String name,
        Period period,
        @Nullable String resolution) {}
