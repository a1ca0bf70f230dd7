package org.sotay.admission;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.procedure.Taking;

/// What a step leaves beyond the case: a paper, how far the candidate is, how they left. Pure.
final class StepTraces {

    private StepTraces() {}

    /// The paper that a step brings; the letters of those who introduce are not among them.
    static Optional<StepPaperStore.Brought> paper(Origin origin, StepTold told) {
        PaperKind kind = told.step() == AdmissionStep.UNION_RESOLUTION
                ? union(origin)
                : told.step().paper();
        if (kind == null || told.step() == AdmissionStep.INTRODUCTIONS) {
            return Optional.empty();
        }
        return switch (told.told()) {
            case StepTold.Noted noted ->
                Optional.of(new StepPaperStore.Brought(
                        kind, told.on(), noted.number(), noted.issuer(), null, noted.note()));
            case StepTold.Verified verified ->
                Optional.of(new StepPaperStore.Brought(
                        kind,
                        told.on(),
                        null,
                        verified.signedBy(),
                        verified.conclusion().name(),
                        verified.ground()));
            case StepTold.Voted voted -> Optional.empty();
            case StepTold.Decided decided -> Optional.empty();
        };
    }

    private static PaperKind union(Origin origin) {
        return origin == Origin.TRADE_UNION ? PaperKind.TRADE_UNION_RESOLUTION : PaperKind.YOUTH_UNION_RESOLUTION;
    }

    /// How far the candidate is after a step, where that changes.
    static Optional<Stage> stage(StepTold told, Taking taking) {
        if (taking.exit() != null) {
            return Optional.of(
                    taking.exit().exit().equals(AdmissionExit.RECOGNISED.name()) ? Stage.OFFICIAL : Stage.ENDED);
        }
        return switch (told.step()) {
            case APPLICATION -> Optional.of(Stage.PREPARATION);
            case CELL_RESOLUTION -> taking.passed() ? Optional.of(Stage.RESOLUTIONS) : Optional.empty();
            case DECISION -> Optional.of(Stage.CEREMONY);
            case CEREMONY -> Optional.of(Stage.PROBATION);
            default -> Optional.empty();
        };
    }

    static Leaving leaving(AdmissionExit exit) {
        return switch (exit) {
            case RECOGNISED -> Leaving.ADMITTED;
            case WITHDRAWN -> Leaving.WITHDRAWN;
            case DROPPED -> Leaving.TAKEN_OFF;
            case REJECTED -> Leaving.REJECTED;
            case REMOVED -> Leaving.REMOVED;
            case DECEASED -> Leaving.DECEASED;
        };
    }

    /// The reason of an end as the list keeps it.
    static @Nullable String note(Taking.CaseEnd end) {
        String reason = end.reason();
        return reason == null ? null : reason.substring(0, Math.min(reason.length(), PoolRules.LONGEST_NOTE));
    }
}
