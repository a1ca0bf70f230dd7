package org.sotay.admission.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.admission.Candidate;
import org.sotay.organisation.UnitLine;
import org.sotay.ui.Difference;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Option;

/// The form of one step with a candidate.
///
/// @param address where the form is sent to
/// @param about what the step is about, for example a task; none where that is the candidate
/// @param cells cells to choose from; empty when there are too many, the code is then typed
/// @param differences in which the candidate differs from what the form started from
public record CandidateStepPage(
        Candidate candidate,
        CandidateStep step,
        String address,
        @Nullable String about,
        CandidateStepForm form,
        FormErrors errors,
        List<Option> kinds,
        List<Option> members,
        List<Option> replaceable,
        List<UnitLine> cells,
        List<Difference> differences) {

    public CandidateStepPage {
        kinds = List.copyOf(kinds);
        members = List.copyOf(members);
        replaceable = List.copyOf(replaceable);
        cells = List.copyOf(cells);
        differences = List.copyOf(differences);
    }
}
