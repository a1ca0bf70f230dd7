package org.sotay.admission.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sotay.admission.AheadStep;
import org.sotay.admission.CaseView;
import org.sotay.admission.ClockState;
import org.sotay.procedure.CaseExit;
import org.sotay.procedure.TakenStep;
import org.sotay.ui.Texts;

/// A case for programs.
///
/// @param ruleSet id of the set of rules it is judged by
/// @param next what can come now, with what speaks against it
/// @param exit how it ended; none while it is open
@Schema(name = "Case")
record CaseJson(
        long id,
        long candidate,
        String ruleSet,
        LocalDate openedOn,
        List<Step> steps,
        List<Next> next,
        List<Clock> clocks,
        @Nullable Exit exit) {

    static CaseJson of(CaseView view, Texts texts) {
        CaseExit exit = view.file().exit();
        return new CaseJson(
                view.file().id(),
                view.candidate().id().value(),
                view.file().ruleSet(),
                view.file().openedOn(),
                view.file().steps().stream().map(Step::of).toList(),
                view.ahead().stream().map(ahead -> Next.of(ahead, texts)).toList(),
                view.clocks().stream().map(Clock::of).toList(),
                exit == null ? null : new Exit(exit.exit(), exit.on(), exit.reason(), exit.by()));
    }

    /// A step that was taken.
    ///
    /// @param passed whether what follows may come
    @Schema(name = "CaseStep")
    record Step(
            String step,
            int round,
            LocalDate on,
            boolean passed,
            Map<String, String> facts,
            @Nullable String justification,
            Instant recordedAt,
            String recordedBy) {

        static Step of(TakenStep taken) {
            return new Step(
                    taken.step(),
                    taken.round(),
                    taken.on(),
                    taken.passed(),
                    taken.facts(),
                    taken.justification(),
                    taken.recordedAt(),
                    taken.recordedBy());
        }
    }

    /// A step that can come.
    ///
    /// @param unit who takes it
    /// @param electors who may vote, from the records; 0 where it is no vote or the number is told
    @Schema(name = "CaseNextStep")
    record Next(
            String step,
            int number,
            int round,
            String unit,
            boolean possible,
            int electors,
            int needed,
            List<EligibilityJson.FindingJson> findings) {

        static Next of(AheadStep ahead, Texts texts) {
            return new Next(
                    ahead.step().name(),
                    ahead.step().number(),
                    ahead.round(),
                    ahead.unit(),
                    ahead.possible(),
                    ahead.electors(),
                    ahead.needed(),
                    ahead.findings().stream()
                            .map(finding -> EligibilityJson.FindingJson.of(finding, texts))
                            .toList());
        }
    }

    /// A period.
    ///
    /// @param left days until it is over, working days where `working`
    /// @param uncertain whether holidays of a year are not recorded, so that `dueOn` may lie later
    @Schema(name = "CaseClock")
    record Clock(
            String clock,
            LocalDate startsOn,
            int days,
            boolean working,
            LocalDate dueOn,
            boolean uncertain,
            int left,
            @Nullable Integer extendedBy,
            @Nullable String extension,
            @Nullable LocalDate stoppedOn) {

        static Clock of(ClockState clock) {
            return new Clock(
                    clock.clock().name(),
                    clock.state().startsOn(),
                    clock.state().days(),
                    clock.state().working(),
                    clock.state().dueOn(),
                    clock.state().uncertain(),
                    clock.left(),
                    clock.state().extendedBy(),
                    clock.state().extension(),
                    clock.state().stoppedOn());
        }
    }

    /// The end of a case.
    @Schema(name = "CaseExit")
    record Exit(String exit, LocalDate on, @Nullable String reason, String recordedBy) {}
}
