package org.sotay.admission;

import java.util.List;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.PersonId;
import org.sotay.procedure.CaseFile;
import org.sotay.procedure.Cases;
import org.sotay.procedure.Finding;
import org.sotay.procedure.Taking;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Ends of cases that no step brings: withdrawn, dropped, removed in probation.
@Service
public class CaseExits {

    private final HeldCases held;
    private final Cases cases;
    private final StepGround ground;
    private final StepEffects effects;
    private final WaitingStore waiting;

    CaseExits(HeldCases held, Cases cases, StepGround ground, StepEffects effects, WaitingStore waiting) {
        this.held = held;
        this.cases = cases;
        this.ground = ground;
        this.effects = effects;
        this.waiting = waiting;
    }

    /// Ends a case, with the reason; told the same way again it does nothing more.
    @Transactional
    public Outcome<StepResult> end(Actor actor, long caseId, ExitTold told) {
        return held.find(actor, caseId).map(found -> end(actor, found, told)).orElseGet(Outcome::missing);
    }

    private Outcome<StepResult> end(Actor actor, HeldCases.Held found, ExitTold told) {
        CaseFile file = found.file();
        if (told.is(file.exit())) {
            return Outcome.done(new StepResult.Taken(file.id(), 0));
        }
        Sight sight =
                ground.of(actor, found.candidate(), file.ruleSet(), AdmissionStep.RECOGNITION_DECISION, told.on());
        List<Finding> findings = AdmissionExits.speaksAgainst(file, told, sight.facts(), sight.ground());
        return findings.isEmpty() ? written(actor, found, told, sight) : Outcome.done(new StepResult.Refused(findings));
    }

    private Outcome<StepResult> written(Actor actor, HeldCases.Held found, ExitTold told, Sight sight) {
        CaseFile file = found.file();
        Taking.CaseEnd end = new Taking.CaseEnd(told.exit().name(), told.reason());
        Outcome<PersonId> done = told.exit() == AdmissionExit.REMOVED
                ? effects.remove(actor, file.person(), told.on(), end)
                : Outcome.done(file.person());
        if (done instanceof Outcome.Refused<PersonId>) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        } else {
            effects.end(actor, found.candidate(), told.exit(), end, told.on());
            cases.close(actor, file, end, told.on());
            waiting.write(file.id(), found.candidate().id(), sight.facts().line(), null);
        }
        return done.map(person -> new StepResult.Taken(file.id(), 0));
    }
}
