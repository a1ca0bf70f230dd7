package org.sotay.admission;

import java.util.ArrayList;
import java.util.List;
import org.sotay.procedure.CaseFile;
import org.sotay.procedure.CaseRules;
import org.sotay.procedure.Finding;
import org.sotay.procedure.TakenStep;
import org.sotay.procedure.Taking;

/// Decides about ends of a case that no step brings. Pure.
final class AdmissionExits {

    private AdmissionExits() {}

    /// Why a case cannot end so; empty when it can.
    static List<Finding> speaksAgainst(CaseFile file, ExitTold told, AdmissionFacts facts, AdmissionGround ground) {
        List<Finding> findings = new ArrayList<>(AdmissionGuards.entitled(level(told.exit()), facts, ground.rules()));
        findings.addAll(CaseRules.end(
                file,
                AdmissionProcedure.PROCEDURE,
                new Taking.CaseEnd(told.exit().name(), told.reason()),
                told.on(),
                ground.rules().rule(AdmissionRules.ORDER),
                ground.today()));
        if (findings.isEmpty()) {
            findings.addAll(atItsTime(file, told, facts, ground));
        }
        return findings;
    }

    /// Who tells the end.
    static Level level(AdmissionExit exit) {
        return exit == AdmissionExit.REMOVED || exit == AdmissionExit.REJECTED ? Level.DECIDING : Level.CELL;
    }

    /// The ends that can be told of a case as it stands. A vote that did not reach its share is reported upward
    /// in full, and the committee that decides may answer it: a rule of the cell resolution. After votes that
    /// passed, its decision is a step of its own.
    static List<AdmissionExit> possible(CaseFile file) {
        if (file.closed()) {
            return List.of();
        }
        if (file.passed(AdmissionStep.CEREMONY.name())) {
            return List.of(AdmissionExit.REMOVED, AdmissionExit.DECEASED);
        }
        List<AdmissionExit> ends =
                new ArrayList<>(List.of(AdmissionExit.WITHDRAWN, AdmissionExit.DROPPED, AdmissionExit.DECEASED));
        if (votedDown(file, AdmissionStep.CELL_RESOLUTION) || votedDown(file, AdmissionStep.COMMITTEE_RESOLUTION)) {
            ends.add(AdmissionExit.REJECTED);
        }
        return ends;
    }

    private static boolean votedDown(CaseFile file, AdmissionStep vote) {
        return file.last(vote.name()).filter(taken -> !taken.passed()).isPresent();
    }

    private static List<Finding> atItsTime(CaseFile file, ExitTold told, AdmissionFacts facts, AdmissionGround ground) {
        AdmissionFindings say = new AdmissionFindings(ground.rules().rule(AdmissionRules.ORDER));
        if (!possible(file).contains(told.exit())) {
            return List.of(say.no(
                    "exit-time",
                    "exit.fact",
                    AdmissionProcedure.PROCEDURE.ended(told.exit().name())));
        }
        if (told.exit() == AdmissionExit.DECEASED && facts.member()) {
            return List.of(say.no(
                    "exit-time",
                    AdmissionFindings.say("exit.member", told.on()),
                    AdmissionFindings.say("exit.member-cure")));
        }
        return file.last(AdmissionStep.CEREMONY.name())
                .map(TakenStep::on)
                .filter(joined -> !told.on().isAfter(joined))
                .map(joined -> List.of(say.no("exit-time", "exit.joined", told.on(), joined)))
                .orElse(List.of());
    }
}
