package org.sotay.admission;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.UnitId;

/// Somebody on the list of a cell, as of one day.
///
/// @param cell the cell that looks after them, or did last
/// @param listedOn first day on the list
/// @param resolution number of the cell's resolution
/// @param exceptionArea where they live, if less schooling is demanded there
/// @param leftOn the day on which they left; none while they are on the way
/// @param member whether they are a member today
/// @param version the version a change must name
public record Candidate(
        CandidateId id,
        PersonId person,
        String name,
        UnitId cellId,
        String cellCode,
        String cell,
        Stage stage,
        LocalDate stageSince,
        LocalDate listedOn,
        String resolution,
        Origin origin,
        List<Category> categories,
        @Nullable ExceptionArea exceptionArea,
        @Nullable Elder elder,
        @Nullable LocalDate leftOn,
        @Nullable Leaving leaving,
        @Nullable String leftNote,
        boolean member,
        int version) {

    public Candidate {
        categories = List.copyOf(categories);
    }

    /// Whether they are still on the way.
    public boolean open() {
        return leftOn == null;
    }
}
