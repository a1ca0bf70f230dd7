package org.sotay.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sotay.kernel.Language;
import org.sotay.procedure.CaseFile;

/// A case as its page shows it; of a candidate without a case, what opens one.
///
/// @param file without steps where there is no case yet; its number is 0 then
/// @param rules names of the set of rules it is judged by
/// @param steps those the case needs or has, in their order
/// @param ahead what can come now: steps that may be left out, then the one the case waits for
/// @param exits ends that can be told
/// @param mayStep whether the actor may take steps of cases at all
public record CaseView(
        Candidate candidate,
        CaseFile file,
        Map<Language, String> rules,
        List<AdmissionStep> steps,
        List<AheadStep> ahead,
        List<ClockState> clocks,
        List<AdmissionExit> exits,
        LocalDate today,
        boolean mayStep) {

    public CaseView {
        rules = Map.copyOf(rules);
        steps = List.copyOf(steps);
        ahead = List.copyOf(ahead);
        clocks = List.copyOf(clocks);
        exits = List.copyOf(exits);
    }

    /// Whether the case is opened.
    public boolean opened() {
        return file.id() != 0;
    }
}
