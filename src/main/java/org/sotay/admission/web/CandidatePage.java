package org.sotay.admission.web;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.sotay.admission.Candidate;
import org.sotay.admission.Leaving;
import org.sotay.admission.Stage;

/// The page of one candidate as of a day.
///
/// @param mayEdit whether the reader looks after the candidate, and the day is today
/// @param main sections of the wide column
/// @param aside sections of the narrow column
public record CandidatePage(
        Candidate candidate, LocalDate on, boolean mayEdit, List<Content> main, List<Content> aside) {

    public CandidatePage {
        main = List.copyOf(main);
        aside = List.copyOf(aside);
    }

    /// One phase of the way.
    ///
    /// @param state `done`, `now` or nothing
    public record Phase(Stage stage, String state) {}

    /// The phases of the way, as far as the candidate has come.
    public List<Phase> phases() {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.compareTo(Stage.OFFICIAL) < 0)
                .map(stage -> new Phase(stage, state(stage)))
                .toList();
    }

    private String state(Stage stage) {
        Stage reached = candidate.stage();
        if (reached == Stage.ENDED) {
            return "";
        }
        return stage == reached ? "now" : stage.compareTo(reached) < 0 ? "done" : "";
    }

    /// Whether it can be taken back that the candidate left: what the pool recorded, not what a case decided.
    public boolean returnable() {
        Leaving how = candidate.leaving();
        return how == Leaving.WITHDRAWN || how == Leaving.TAKEN_OFF || how == Leaving.DECEASED;
    }

    /// Whether the candidate had left by the day of the page.
    public boolean left() {
        LocalDate leftOn = candidate.leftOn();
        return leftOn != null && !leftOn.isAfter(on);
    }
}
