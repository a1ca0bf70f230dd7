package org.sotay.admission.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.admission.AdmissionStep;
import org.sotay.admission.CaseView;
import org.sotay.admission.ClockState;
import org.sotay.procedure.TakenStep;

/// The periods and the history of a case as of a day.
///
/// @param clocks those that had begun by then, or begin later
public record CaseSidePage(CaseView view, LocalDate day, List<ClockState> clocks, List<Line> lines) {

    public CaseSidePage {
        clocks = List.copyOf(clocks);
        lines = List.copyOf(lines);
    }

    /// A step of the procedure.
    ///
    /// @param taken every time it was taken, by then
    /// @param state `done`, `now` or nothing
    public record Line(
            AdmissionStep step,
            List<TakenStep> taken,
            @Nullable String state) {

        public Line {
            taken = List.copyOf(taken);
        }
    }

    static CaseSidePage of(CaseView view, LocalDate day) {
        AdmissionStep next =
                view.ahead().isEmpty() ? null : view.ahead().getLast().step();
        boolean today = day.equals(view.today());
        List<Line> lines = view.steps().stream()
                .map(step -> line(view, step, day, today && step == next))
                .filter(line -> !view.file().closed() || !line.taken().isEmpty())
                .toList();
        return new CaseSidePage(
                view,
                day,
                view.clocks().stream()
                        .filter(clock -> clock.state().runs() && today)
                        .toList(),
                lines);
    }

    private static Line line(CaseView view, AdmissionStep step, LocalDate day, boolean next) {
        List<TakenStep> taken = view.file().steps().stream()
                .filter(one -> one.step().equals(step.name()) && !one.on().isAfter(day))
                .toList();
        boolean done = !taken.isEmpty() && taken.getLast().passed();
        return new Line(step, taken, done ? "done" : next ? "now" : null);
    }
}
