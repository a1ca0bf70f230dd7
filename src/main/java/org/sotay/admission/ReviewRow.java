package org.sotay.admission;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A candidate as the review of a month shows them.
///
/// @param openTasks how many tasks are not done
/// @param verdict what the cell said in that month; none while it has not
/// @param left whether they have left the list
public record ReviewRow(
        CandidateId candidate,
        String name,
        Stage stage,
        LocalDate listedOn,
        List<String> mentors,
        int openTasks,
        @Nullable Verdict verdict,
        boolean left) {

    public ReviewRow {
        mentors = List.copyOf(mentors);
    }

    /// What the cell said.
    public record Verdict(
            LocalDate heldOn, boolean kept, @Nullable String note) {}
}
