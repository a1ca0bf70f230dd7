package org.sotay.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Standing of a member on one day.
public enum Standing {
    /// In the twelve months after the ceremony, until recognised.
    PROBATIONARY,
    /// Recognised.
    OFFICIAL;

    /// The standing on `day` of somebody recognised on `recognisedOn`, or not yet.
    public static Standing on(LocalDate day, @Nullable LocalDate recognisedOn) {
        return recognisedOn == null || day.isBefore(recognisedOn) ? PROBATIONARY : OFFICIAL;
    }
}
