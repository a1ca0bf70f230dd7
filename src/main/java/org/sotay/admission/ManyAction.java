package org.sotay.admission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is to be done with each candidate of a selection.
///
/// @param on from that day, the first day of the class, or the day on the paper
/// @param person number of the mentor
/// @param name of the class, or number of the resolution
/// @param centre where the class is held, or who issued the paper
/// @param until last day of the class
/// @param paper what the paper is
public record ManyAction(
        ManyKind kind,
        LocalDate on,
        @Nullable Long person,
        @Nullable String name,
        @Nullable String centre,
        @Nullable LocalDate until,
        @Nullable PaperKind paper) {}
