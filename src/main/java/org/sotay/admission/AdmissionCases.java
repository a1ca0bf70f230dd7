package org.sotay.admission;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.sotay.procedure.CaseFile;
import org.sotay.procedure.CaseRules;
import org.sotay.procedure.Cases;
import org.sotay.procedure.Finding;
import org.sotay.procedure.NewCase;
import org.sotay.procedure.Recorded;
import org.sotay.procedure.Taking;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Admissions step by step: each is judged by the rules of its case and written with all it does, once.
@Service
public class AdmissionCases {

    private final HeldCases held;
    private final Cases cases;
    private final StepGround ground;
    private final StepEffects effects;
    private final WaitingStore waiting;

    AdmissionCases(HeldCases held, Cases cases, StepGround ground, StepEffects effects, WaitingStore waiting) {
        this.held = held;
        this.cases = cases;
        this.ground = ground;
        this.effects = effects;
        this.waiting = waiting;
    }

    /// Opens the case of a candidate with the application; the rules of that day hold to its end.
    ///
    /// @param once key of the form or of the program; the same key does the same once
    @Transactional
    public Outcome<StepResult> open(Actor actor, CandidateId id, StepTold application, @Nullable UUID once) {
        Optional<Candidate> candidate = held.candidate(actor, id);
        if (candidate.isEmpty()) {
            return Outcome.missing();
        }
        Optional<CaseFile> before = held.caseOf(id);
        if (before.isPresent()) {
            return step(actor, candidate.get(), before.get(), application, once);
        }
        if (!candidate.get().open()) {
            return Outcome.refused(Refusal.of("admission.case.left"));
        }
        CaseFile fresh = CaseFile.fresh(
                candidate.get().person(),
                candidate.get().cellId(),
                ground.inForceOn(application.on()).id(),
                application.on());
        return step(actor, candidate.get(), fresh, application, once);
    }

    /// Takes a step of a case.
    ///
    /// @param once key of the form or of the program; the same key does the same once
    @Transactional
    public Outcome<StepResult> take(Actor actor, long caseId, StepTold told, @Nullable UUID once) {
        return held.find(actor, caseId)
                .map(held -> step(actor, held.candidate(), held.file(), told, once))
                .orElseGet(Outcome::missing);
    }

    private Outcome<StepResult> step(
            Actor actor, Candidate candidate, CaseFile file, StepTold told, @Nullable UUID once) {
        Optional<Recorded> sent = once == null ? Optional.empty() : cases.recorded(once);
        if (sent.isPresent()) {
            boolean same =
                    sent.get().caseId() == file.id() && told.is(sent.get().step());
            return Outcome.done(same ? new StepResult.Taken(file.id(), told.round()) : new StepResult.KeyTaken());
        }
        Sight sight = ground.of(actor, candidate, file.ruleSet(), told.step(), told.on());
        StepTold counted = told.counted(sight.facts().electors());
        return switch (AdmissionSteps.decide(file, counted, sight.facts(), sight.ground())) {
            case StepDecision.Denied(List<Finding> findings) -> Outcome.done(refused(file, counted, findings));
            case StepDecision.Granted(Taking taking) -> write(actor, sight, file, counted, taking, once);
        };
    }

    private static StepResult refused(CaseFile file, StepTold told, List<Finding> findings) {
        boolean taken = findings.stream().anyMatch(finding -> finding.rule().equals(CaseRules.TAKEN));
        return file.last(told.step().name())
                .filter(before -> taken)
                .<StepResult>map(StepResult.Overtaken::new)
                .orElseGet(() -> new StepResult.Refused(findings));
    }

    private Outcome<StepResult> write(
            Actor actor, Sight sight, CaseFile file, StepTold told, Taking taking, @Nullable UUID once) {
        Candidate candidate = sight.candidate();
        CaseFile held = file.id() == 0 ? opened(actor, candidate, file) : file;
        Outcome<PersonId> done = effects.of(actor, sight, held, told, taking);
        if (done instanceof Outcome.Refused<PersonId>) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return done.map(person -> new StepResult.Taken(held.id(), 0));
        }
        CaseFile after = cases.take(actor, held, taking, once);
        wait(candidate.id(), after, sight);
        return Outcome.done(new StepResult.Taken(held.id(), told.round()));
    }

    private CaseFile opened(Actor actor, Candidate candidate, CaseFile fresh) {
        CaseFile opened = cases.open(
                actor,
                new NewCase(
                        AdmissionProcedure.PROCEDURE, fresh.person(), fresh.unit(), fresh.ruleSet(), fresh.openedOn()));
        held.link(candidate.id(), opened);
        return opened;
    }

    private void wait(CandidateId candidate, CaseFile file, Sight sight) {
        CellLine line = sight.facts().line();
        waiting.write(
                file.id(), candidate, line, Waiting.of(file, line, sight.facts().union()));
    }
}
