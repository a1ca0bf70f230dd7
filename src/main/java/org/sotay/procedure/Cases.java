package org.sotay.procedure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Deadline;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps cases: what the rooms that lead procedures have decided is written here, step by step, and never changed.
///
/// Who may see a case and take its steps, and whether the rules allow it, these rooms answer for; they hold a case
/// while
/// they decide, so that two who act at once see one another.
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Cases {

    private final CaseStore cases;
    private final CaseHistoryStore histories;
    private final Clock clock;

    Cases(CaseStore cases, CaseHistoryStore histories, Clock clock) {
        this.cases = cases;
        this.histories = histories;
        this.clock = clock;
    }

    /// A case as it stands.
    @Transactional(readOnly = true)
    public Optional<CaseFile> find(long id) {
        return cases.find(id, false);
    }

    /// A case that nobody else changes before this transaction ends.
    public Optional<CaseFile> hold(long id) {
        return cases.find(id, true);
    }

    /// The step that came under a key before.
    public Optional<Recorded> recorded(UUID once) {
        return cases.recorded(once);
    }

    /// Opens a case. Of one procedure a person has one open case at most; whoever opens holds what keeps others from
    /// it.
    public CaseFile open(Actor actor, NewCase wanted) {
        long id = cases.open(wanted, clock.instant(), actor);
        return new CaseFile(
                id, wanted.person(), wanted.unit(), wanted.ruleSet(), wanted.openedOn(), List.of(), List.of(), null);
    }

    /// Keeps cases of one procedure with everything that happened in them, each of another person, and tells their
    /// numbers.
    public Map<PersonId, Long> keepAll(Actor actor, String procedure, List<CaseFile> files) {
        return histories.write(procedure, files, clock.instant(), actor);
    }

    /// Takes a step of a case that is held.
    ///
    /// @param once the key of the form or of the program it came with; none where nobody could send it twice
    public CaseFile take(Actor actor, CaseFile file, Taking taking, @Nullable UUID once) {
        Instant now = clock.instant();
        CaseFile after = file.with(taking, now, actor.name());
        cases.take(file, taking, once, now, actor);
        if (taking.exit() != null) {
            cases.close(file.id(), taking.exit(), taking.on(), now, actor);
        }
        return after;
    }

    /// Makes a running period longer, once.
    public CaseClock extend(Actor actor, CaseFile file, CaseClock running, Extension wanted, WorkingCalendar calendar) {
        int days = running.days() + wanted.days();
        Deadline due = running.working()
                ? calendar.after(running.startsOn(), days)
                : ClockStart.plain(running.clock(), running.startsOn(), days).due();
        CaseClock extended = new CaseClock(
                running.clock(),
                running.round(),
                running.startsOn(),
                running.days(),
                running.working(),
                due.day(),
                !due.certain(),
                wanted.days(),
                wanted.reason(),
                null);
        cases.extend(file.id(), extended, clock.instant(), actor);
        return extended;
    }

    /// Ends a case that is held, without a step.
    public void close(Actor actor, CaseFile file, Taking.CaseEnd end, LocalDate on) {
        cases.close(file.id(), end, on, clock.instant(), actor);
    }
}
