package org.sotay.admission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.procedure.CaseFile;
import org.sotay.procedure.CaseRules;
import org.sotay.procedure.Cases;
import org.sotay.procedure.Extension;
import org.sotay.procedure.Finding;
import org.sotay.procedure.RuleKey;
import org.sotay.procedure.RuleSet;
import org.sotay.procedure.RuleValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Longer periods, once each, for a reason that is written down (24-QĐ/TW: thirty more working days to decide).
@Service
public class CaseExtensions {

    private final HeldCases held;
    private final Cases cases;
    private final StepGround ground;

    CaseExtensions(HeldCases held, Cases cases, StepGround ground) {
        this.held = held;
        this.cases = cases;
        this.ground = ground;
    }

    /// Makes a running period longer; told the same way again it does nothing more.
    @Transactional
    public Outcome<StepResult> extend(Actor actor, long caseId, ExtensionTold told) {
        return held.find(actor, caseId).map(found -> extend(actor, found, told)).orElseGet(Outcome::missing);
    }

    private Outcome<StepResult> extend(Actor actor, HeldCases.Held found, ExtensionTold told) {
        CaseFile file = found.file();
        StepResult done = new StepResult.Taken(file.id(), 0);
        String clock = told.clock().name();
        if (told.is(file.clock(clock).orElse(null))) {
            return Outcome.done(done);
        }
        AdmissionStep step = told.clock().stoppedBy();
        Sight sight = ground.of(actor, found.candidate(), file.ruleSet(), step, ground.today());
        List<Finding> findings = speaksAgainst(file, told, sight);
        if (!findings.isEmpty()) {
            return Outcome.done(new StepResult.Refused(findings));
        }
        LocalDate today = sight.ground().today();
        cases.extend(
                actor,
                file,
                file.running(clock).orElseThrow(),
                new Extension(told.days(), told.reason(), today),
                sight.ground().calendar());
        return Outcome.done(done);
    }

    private static List<Finding> speaksAgainst(CaseFile file, ExtensionTold told, Sight sight) {
        RuleSet rules = sight.ground().rules();
        List<Finding> findings = new ArrayList<>(AdmissionGuards.entitled(Level.DECIDING, sight.facts(), rules));
        findings.addAll(CaseRules.extension(
                file,
                AdmissionProcedure.PROCEDURE,
                told.clock().name(),
                new Extension(told.days(), told.reason(), sight.ground().today()),
                allowed(told.clock(), rules),
                rules.rule(told.clock().days())));
        return findings;
    }

    private static @Nullable RuleValue<Integer> allowed(AdmissionClock clock, RuleSet rules) {
        RuleKey<Integer> extension = clock.extension();
        return extension == null ? null : rules.rule(extension);
    }
}
