package org.sotay.admission;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a cell recorded when it put somebody on its list.
///
/// @param listedOn day of the resolution
/// @param resolution its number
public record Listing(
        LocalDate listedOn,
        String resolution,
        Origin origin,
        Set<Category> categories,
        @Nullable ExceptionArea exceptionArea,
        @Nullable Elder elder) {

    public Listing {
        categories = Set.copyOf(categories);
    }

    /// The same of a candidate.
    public static Listing of(Candidate candidate) {
        return new Listing(
                candidate.listedOn(),
                candidate.resolution(),
                candidate.origin(),
                Set.copyOf(candidate.categories()),
                candidate.exceptionArea(),
                candidate.elder());
    }
}
