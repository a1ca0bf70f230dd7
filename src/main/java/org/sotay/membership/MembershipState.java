package org.sotay.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The facts of one membership that a correction may change.
///
/// @param endedOn first day no longer a member; none while it lasts
public record MembershipState(
        long id,
        int version,
        @Nullable String cardNumber,
        LocalDate decidedOn,
        LocalDate joinedOn,
        @Nullable LocalDate recognisedOn,
        @Nullable LocalDate endedOn) {

    /// This membership with the card number and the dates of `corrected`; its end stays what it is.
    MembershipState with(MembershipState corrected) {
        return new MembershipState(
                id,
                version,
                corrected.cardNumber(),
                corrected.decidedOn(),
                corrected.joinedOn(),
                corrected.recognisedOn(),
                endedOn);
    }
}
