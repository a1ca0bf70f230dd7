package org.sotay.admission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sotay.procedure.CaseClock;
import org.sotay.procedure.CaseFile;
import org.sotay.procedure.TakenStep;

/// What a case waits for. Pure: it follows from the case and the units above its cell.
///
/// @param level who is to act
/// @param since first day on which it waits; the review of a probation waits from its end on
/// @param answer whether a vote did not carry, so that it is answered or held again
record Waiting(AdmissionStep step, Level level, LocalDate since, boolean answer) {

    /// Nothing where the case is over.
    static @Nullable Waiting of(CaseFile file, CellLine line, boolean union) {
        return AdmissionProcedure.next(file, AdmissionProcedure.needs(line, union))
                .map(step -> of(file, line, step))
                .orElse(null);
    }

    private static Waiting of(CaseFile file, CellLine line, AdmissionStep step) {
        boolean failed = file.last(step.name()).isPresent();
        return new Waiting(step, failed ? answering(line, step) : step.level(), since(file, step), failed);
    }

    /// Who answers a vote that did not carry; a review is simply held again.
    private static Level answering(CellLine line, AdmissionStep step) {
        if (step == AdmissionStep.RECOGNITION_REVIEW) {
            return Level.CELL;
        }
        return step.level() == Level.CELL && !line.cellIsGrassroots() ? Level.GRASSROOTS : Level.DECIDING;
    }

    private static LocalDate since(CaseFile file, AdmissionStep step) {
        LocalDate latest = file.steps().stream()
                .map(TakenStep::on)
                .max(LocalDate::compareTo)
                .orElse(file.openedOn());
        return step == AdmissionStep.RECOGNITION_REVIEW
                ? file.running(AdmissionClock.REVIEW.name())
                        .map(CaseClock::startsOn)
                        .filter(latest::isBefore)
                        .orElse(latest)
                : latest;
    }

    /// How much harm a day of delay does: a decision keeps somebody waiting who was voted for; papers can follow.
    int weight() {
        return switch (step) {
            case DECISION -> 5;
            case COMMITTEE_RESOLUTION, CEREMONY, RECOGNITION_REVIEW, RECOGNITION_DECISION -> 4;
            case DEPARTMENTAL_REPORT, RECOGNITION_COMMITTEE -> 3;
            case MEMBER_PAPERS -> 1;
            default -> 2;
        };
    }
}
