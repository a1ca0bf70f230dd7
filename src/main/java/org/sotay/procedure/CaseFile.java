package org.sotay.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.UnitId;

/// A case: what it is about, the steps that were taken, its clocks, its end.
///
/// @param unit where it was opened
/// @param ruleSet under which it is judged to its end
/// @param steps in the order in which they were taken
public record CaseFile(
        long id,
        PersonId person,
        UnitId unit,
        String ruleSet,
        LocalDate openedOn,
        List<TakenStep> steps,
        List<CaseClock> clocks,
        @Nullable CaseExit exit) {

    public CaseFile {
        steps = List.copyOf(steps);
        clocks = List.copyOf(clocks);
    }

    /// A case of which nothing is recorded yet.
    public static CaseFile fresh(PersonId person, UnitId unit, String ruleSet, LocalDate openedOn) {
        return new CaseFile(0, person, unit, ruleSet, openedOn, List.of(), List.of(), null);
    }

    public boolean closed() {
        return exit != null;
    }

    /// How often a step was taken.
    public int rounds(String step) {
        return (int) steps.stream().filter(taken -> taken.step().equals(step)).count();
    }

    /// The last time a step was taken.
    public Optional<TakenStep> last(String step) {
        return steps.stream().filter(taken -> taken.step().equals(step)).reduce((first, second) -> second);
    }

    public boolean passed(String step) {
        return last(step).filter(TakenStep::passed).isPresent();
    }

    /// The clock of that name that was started last, running or stopped.
    public Optional<CaseClock> clock(String clock) {
        return clocks.stream().filter(started -> started.clock().equals(clock)).reduce((first, second) -> second);
    }

    public Optional<CaseClock> running(String clock) {
        return clock(clock).filter(CaseClock::runs);
    }

    /// The day of the step that lies latest.
    public LocalDate latest() {
        return steps.stream().map(TakenStep::on).max(LocalDate::compareTo).orElse(openedOn);
    }

    /// The case after a step.
    public CaseFile with(Taking taking, Instant at, String by) {
        List<TakenStep> taken = new ArrayList<>(steps);
        taken.add(new TakenStep(
                taking.step(),
                taking.round(),
                taking.on(),
                taking.passed(),
                taking.facts(),
                taking.justification(),
                at,
                by));
        List<CaseClock> running = new ArrayList<>();
        for (CaseClock clock : clocks) {
            boolean stops = clock.runs() && (taking.stops().contains(clock.clock()) || taking.exit() != null);
            running.add(stops ? clock.stopped(taking.on()) : clock);
        }
        for (ClockStart start : taking.starts()) {
            running.add(start.running(nextRound(start.clock())));
        }
        CaseExit end = taking.exit() == null
                ? exit
                : new CaseExit(taking.exit().exit(), taking.on(), taking.exit().reason(), by);
        return new CaseFile(id, person, unit, ruleSet, openedOn, taken, running, end);
    }

    /// The case after an end that no step brought.
    public CaseFile ended(CaseExit end) {
        List<CaseClock> stopped = clocks.stream()
                .map(clock -> clock.runs() ? clock.stopped(end.on()) : clock)
                .toList();
        return new CaseFile(id, person, unit, ruleSet, openedOn, steps, stopped, end);
    }

    int nextRound(String clock) {
        return 1
                + (int) clocks.stream()
                        .filter(started -> started.clock().equals(clock))
                        .count();
    }
}
