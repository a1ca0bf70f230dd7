package org.sotay.account;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A personal access token as its owner sees it; the token itself is shown only once.
///
/// @param expiresOn first day it is no longer good; none when it does not expire
public record ApiToken(
        long id,
        String name,
        Instant createdAt,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate lastUsedOn) {

    /// The last day it is good; none when it does not expire.
    public @Nullable LocalDate lastDay() {
        return expiresOn == null ? null : expiresOn.minusDays(1);
    }
}
