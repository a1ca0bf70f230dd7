package org.sotay.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.PersonId;
import org.sotay.membership.Admitted;
import org.sotay.membership.EndKind;
import org.sotay.membership.Ending;
import org.sotay.membership.Probations;
import org.sotay.people.Schooling;
import org.sotay.people.Schoolings;
import org.sotay.procedure.CaseFile;
import org.sotay.procedure.Taking;
import org.springframework.stereotype.Component;

/// What a step does beyond the case, in its transaction: membership, papers, schooling, how far the candidate is.
@Component
class StepEffects {

    private final Probations probations;
    private final Schoolings schoolings;
    private final Candidates candidates;
    private final CandidateStore store;
    private final StepPaperStore papers;
    private final Clock clock;

    StepEffects(
            Probations probations,
            Schoolings schoolings,
            Candidates candidates,
            CandidateStore store,
            StepPaperStore papers,
            Clock clock) {
        this.probations = probations;
        this.schoolings = schoolings;
        this.candidates = candidates;
        this.store = store;
        this.papers = papers;
        this.clock = clock;
    }

    /// Carries out what a granted step does; refused where a membership cannot be written.
    ///
    /// @param file the case before the step
    Outcome<PersonId> of(Actor actor, Sight sight, CaseFile file, StepTold told, Taking taking) {
        Outcome<PersonId> written = membership(actor, sight, file, told, taking);
        if (written instanceof Outcome.Done<PersonId>) {
            papers(actor, sight.candidate(), told);
            StepTraces.stage(told, taking)
                    .ifPresent(stage -> candidates.enter(
                            sight.candidate().id(),
                            stage,
                            stage == Stage.OFFICIAL ? effective(file, sight) : told.on()));
            if (taking.exit() != null) {
                leave(
                        actor,
                        sight.candidate(),
                        AdmissionExit.valueOf(taking.exit().exit()),
                        taking,
                        told.on());
            }
        }
        return written;
    }

    private Outcome<PersonId> membership(Actor actor, Sight sight, CaseFile file, StepTold told, Taking taking) {
        PersonId person = sight.candidate().person();
        if (told.step() == AdmissionStep.CEREMONY) {
            proved(sight.recorded()).ifPresent(schooling -> schoolings.prove(actor, person, schooling));
            LocalDate decided =
                    file.last(AdmissionStep.DECISION.name()).orElseThrow().on();
            return probations.admit(
                    actor, new Admitted(person, sight.facts().line().cell().id(), decided, told.on()));
        }
        if (told.step() != AdmissionStep.RECOGNITION_DECISION || taking.exit() == null) {
            return Outcome.done(person);
        }
        return taking.exit().exit().equals(AdmissionExit.RECOGNISED.name())
                ? probations.recognise(actor, person, effective(file, sight))
                : remove(actor, person, told.on(), taking.exit());
    }

    /// Ends the membership of somebody on probation.
    Outcome<PersonId> remove(Actor actor, PersonId person, LocalDate on, Taking.CaseEnd end) {
        return probations.remove(actor, person, new Ending(on, EndKind.REMOVED, StepTraces.note(end)));
    }

    private static LocalDate effective(CaseFile file, Sight sight) {
        LocalDate joined =
                file.last(AdmissionStep.CEREMONY.name()).orElseThrow().on();
        return AdmissionSteps.probationEnds(joined, sight.ground());
    }

    /// The highest level of schooling that a certificate proves.
    private static Optional<Schooling> proved(EligibilityFacts recorded) {
        return recorded.papers().stream()
                .map(EligibilityFacts.Paper::kind)
                .flatMap(kind -> switch (kind) {
                    case PRIMARY_CERTIFICATE -> Optional.of(Schooling.PRIMARY).stream();
                    case LOWER_SECONDARY_CERTIFICATE -> Optional.of(Schooling.LOWER_SECONDARY).stream();
                    case UPPER_SECONDARY_CERTIFICATE -> Optional.of(Schooling.UPPER_SECONDARY).stream();
                    default -> Optional.<Schooling>empty().stream();
                })
                .max(Schooling::compareTo);
    }

    private void papers(Actor actor, Candidate candidate, StepTold told) {
        if (told.step() == AdmissionStep.INTRODUCTIONS) {
            papers.introductions(candidate.id(), told.on(), clock.instant(), actor);
            return;
        }
        StepTraces.paper(candidate.origin(), told)
                .ifPresent(paper -> papers.keep(candidate.id(), paper, clock.instant(), actor));
    }

    /// The candidate comes to the end of the way.
    void end(Actor actor, Candidate candidate, AdmissionExit exit, Taking.CaseEnd end, LocalDate on) {
        candidates.enter(candidate.id(), Stage.ENDED, on);
        store.leave(candidate.id(), on, StepTraces.leaving(exit), StepTraces.note(end), candidate.version(), actor);
    }

    private void leave(Actor actor, Candidate candidate, AdmissionExit exit, Taking taking, LocalDate on) {
        Taking.CaseEnd end = Objects.requireNonNull(taking.exit());
        store.leave(candidate.id(), on, StepTraces.leaving(exit), StepTraces.note(end), candidate.version(), actor);
    }
}
