package org.sotay.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sotay.procedure.CaseExit;
import org.sotay.procedure.CaseFile;
import org.sotay.procedure.Finding;
import org.sotay.procedure.Taking;

/// Takes the steps of an admission that was led elsewhere, one after the other, and judges each like any other step.
/// What is recorded around the candidate, such as the age and who may vote, whoever hands it over answers for. Pure.
final class PastSteps {

    private final AdmissionHistory history;
    private final CellLine line;
    private final AdmissionGround ground;
    private final TreeMap<LocalDate, Stage> stages = new TreeMap<>();
    private final List<StepPaperStore.Brought> papers = new ArrayList<>();
    private @Nullable Leaving leaving;

    private PastSteps(AdmissionHistory history, CellLine line, AdmissionGround ground) {
        this.history = history;
        this.line = line;
        this.ground = ground;
    }

    /// Where an admission stands after its steps.
    ///
    /// @param stages how far the candidate was, by the first day
    /// @param papers those that the steps brought
    /// @param leaving how they left; none while the case is open
    record Standing(
            AdmissionHistory history,
            CaseFile file,
            TreeMap<LocalDate, Stage> stages,
            List<StepPaperStore.Brought> papers,
            @Nullable Leaving leaving) {}

    /// Takes all steps of a history.
    ///
    /// @param line the units above the cell that admitted the candidate
    /// @throws IllegalArgumentException when the rules speak against one of them
    static Standing walk(AdmissionHistory history, CellLine line, AdmissionGround ground, Instant at, String by) {
        return new PastSteps(history, line, ground).walk(at, by);
    }

    private Standing walk(Instant at, String by) {
        StepTold application = history.application();
        stages.put(history.listing().listedOn(), Stage.LISTED);
        history.classes().stream()
                .map(Training::beginsOn)
                .filter(day -> day.isBefore(application.on()))
                .min(LocalDate::compareTo)
                .ifPresent(day -> stages.put(day, Stage.TRAINING));
        CaseFile file = CaseFile.fresh(
                history.person(),
                history.cellOn(application.on()),
                ground.rules().id(),
                application.on());
        for (StepTold told : history.steps()) {
            Taking taking = taking(file, told);
            file = file.with(taking, at, by);
            trace(file, told, taking);
        }
        return new Standing(history, ended(file, by), stages, papers, leaving);
    }

    private Taking taking(CaseFile file, StepTold told) {
        return switch (AdmissionSteps.decide(file, told, facts(told), ground)) {
            case StepDecision.Granted(Taking taking) -> taking;
            case StepDecision.Denied(List<Finding> findings) ->
                throw new IllegalArgumentException(history.person() + ": " + told + " is refused: " + findings);
        };
    }

    private AdmissionFacts facts(StepTold told) {
        return new AdmissionFacts(
                line,
                null,
                history.union(),
                Electors.told(),
                history.papersOn(told.on()),
                history.introducers().size(),
                List.of(),
                false);
    }

    private void trace(CaseFile file, StepTold told, Taking taking) {
        StepTraces.paper(history.listing().origin(), told).ifPresent(papers::add);
        StepTraces.stage(told, taking)
                .ifPresent(stage -> enter(stage, stage == Stage.OFFICIAL ? official(file) : told.on()));
        if (taking.exit() != null) {
            leaving = StepTraces.leaving(AdmissionExit.valueOf(taking.exit().exit()));
        }
    }

    private LocalDate official(CaseFile file) {
        LocalDate joined =
                file.last(AdmissionStep.CEREMONY.name()).orElseThrow().on();
        return AdmissionSteps.probationEnds(joined, ground);
    }

    private void enter(Stage stage, LocalDate day) {
        stages.tailMap(day, true).clear();
        stages.put(day, stage);
    }

    private CaseFile ended(CaseFile file, String by) {
        ExitTold told = history.exit();
        if (told == null) {
            return file;
        }
        List<Finding> findings =
                AdmissionExits.speaksAgainst(file, told, facts(history.steps().getLast()), ground);
        if (!findings.isEmpty()) {
            throw new IllegalArgumentException(history.person() + ": " + told + " is refused: " + findings);
        }
        enter(Stage.ENDED, told.on());
        leaving = StepTraces.leaving(told.exit());
        return file.ended(new CaseExit(told.exit().name(), told.on(), told.reason(), by));
    }
}
