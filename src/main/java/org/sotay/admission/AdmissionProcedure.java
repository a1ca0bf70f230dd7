package org.sotay.admission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sotay.procedure.CaseFile;
import org.sotay.procedure.Need;
import org.sotay.procedure.Procedure;
import org.sotay.procedure.ProcedureStep;

/// The procedure of admission as the engine of cases reads it. Pure.
final class AdmissionProcedure {

    static final String NAME = "admission";

    static final Procedure PROCEDURE = new Procedure(
            NAME,
            Arrays.stream(AdmissionStep.values()).map(AdmissionProcedure::step).toList(),
            Arrays.stream(AdmissionExit.values()).map(Enum::name).toList(),
            "admission.step.",
            "admission.exit.");

    private AdmissionProcedure() {}

    private static ProcedureStep step(AdmissionStep step) {
        List<String> before = Arrays.stream(AdmissionStep.values())
                .filter(other -> other.number() < step.number())
                .map(Enum::name)
                .toList();
        List<String> stops =
                AdmissionClock.endedBy(step).stream().map(Enum::name).toList();
        return new ProcedureStep(step.name(), step.number(), before, step.times(), starts(step), stops);
    }

    private static List<String> starts(AdmissionStep step) {
        return switch (step) {
            case CELL_RESOLUTION -> List.of(AdmissionClock.DECISION.name());
            case DECISION -> List.of(AdmissionClock.CEREMONY.name());
            case CEREMONY -> List.of(AdmissionClock.MEMBER_PAPERS.name(), AdmissionClock.REVIEW.name());
            case RECOGNITION_REVIEW -> List.of(AdmissionClock.RECOGNITION.name());
            default -> List.of();
        };
    }

    /// Which steps a case needs.
    ///
    /// @param union whether a union stands for somebody of the candidate's age and place
    static Map<String, Need> needs(CellLine line, boolean union) {
        Map<String, Need> needs = new HashMap<>();
        needs.put(AdmissionStep.UNION_RESOLUTION.name(), union ? Need.REQUIRED : Need.OPTIONAL);
        if (line.at(Level.DEPARTMENT).isEmpty()) {
            needs.put(AdmissionStep.DEPARTMENTAL_REPORT.name(), Need.NONE);
        }
        if (line.cellIsGrassroots()) {
            needs.put(AdmissionStep.COMMITTEE_RESOLUTION.name(), Need.NONE);
            needs.put(AdmissionStep.RECOGNITION_COMMITTEE.name(), Need.NONE);
        }
        return needs;
    }

    static Need need(Map<String, Need> needs, AdmissionStep step) {
        return needs.getOrDefault(step.name(), Need.REQUIRED);
    }

    /// The step the case waits for; none when it is over.
    static Optional<AdmissionStep> next(CaseFile file, Map<String, Need> needs) {
        return file.closed()
                ? Optional.empty()
                : Arrays.stream(AdmissionStep.values())
                        .filter(step -> need(needs, step) == Need.REQUIRED && !file.passed(step.name()))
                        .findFirst();
    }

    /// The steps that can come now: those that may be left out, then the one the case waits for.
    static List<AdmissionStep> ahead(CaseFile file, Map<String, Need> needs) {
        List<AdmissionStep> ahead = new ArrayList<>();
        int last = taken(file).stream().mapToInt(AdmissionStep::number).max().orElse(0);
        next(file, needs).ifPresent(next -> {
            Arrays.stream(AdmissionStep.values())
                    .filter(step -> step.number() > last && step.number() < next.number())
                    .filter(step -> need(needs, step) == Need.OPTIONAL)
                    .forEach(ahead::add);
            ahead.add(next);
        });
        return ahead;
    }

    private static Set<AdmissionStep> taken(CaseFile file) {
        Set<AdmissionStep> taken = EnumSet.noneOf(AdmissionStep.class);
        file.steps().forEach(step -> taken.add(AdmissionStep.valueOf(step.step())));
        return taken;
    }
}
