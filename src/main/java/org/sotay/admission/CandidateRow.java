package org.sotay.admission;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.PersonId;
import org.sotay.people.PartialDate;

/// A candidate as one row of a list, as of one day.
///
/// @param birth told only to who may see it
/// @param mentors names of those who look after them that day
/// @param open whether the actor may open the page, which follows where the candidate is today
public record CandidateRow(
        CandidateId id,
        PersonId person,
        String name,
        @Nullable PartialDate birth,
        @Nullable String sex,
        String cellCode,
        String cell,
        Stage stage,
        LocalDate stageSince,
        LocalDate listedOn,
        Origin origin,
        List<Category> categories,
        List<String> mentors,
        boolean open) {

    public CandidateRow {
        categories = List.copyOf(categories);
        mentors = List.copyOf(mentors);
    }
}
