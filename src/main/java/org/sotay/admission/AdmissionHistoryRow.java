package org.sotay.admission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.UnitId;
import org.sotay.procedure.CaseExit;

/// An admission that was led elsewhere, as the statement that writes many reads it.
record AdmissionHistoryRow(
        long person,
        long file,
        LocalDate listed,
        String resolution,
        String origin,
        @Nullable String area,
        @Nullable String elder,
        @Nullable LocalDate left,
        @Nullable String leaving,
        @Nullable String note,
        List<String> categories,
        List<Cell> cells,
        List<Reached> stages,
        List<Companion> mentors,
        List<Companion> introducers,
        List<Enrolled> classes,
        List<Sheet> papers,
        List<Waits> waiting) {

    record Cell(long cell, LocalDate from, @Nullable LocalDate until) {}

    record Reached(String stage, LocalDate from, @Nullable LocalDate until) {}

    /// @param since since when an introducer and the candidate know each other
    record Companion(
            long person,
            LocalDate from,
            @Nullable LocalDate since,
            @Nullable String resolution) {}

    record Enrolled(
            String name,
            String centre,
            LocalDate from,
            @Nullable LocalDate until) {}

    record Sheet(
            String kind,
            LocalDate dated,
            @Nullable String number,
            @Nullable String issuer,
            @Nullable String conclusion,
            @Nullable String note,
            @Nullable Long introducer) {}

    record Waits(
            long cell, long unit, String level, String step, int number, int weight, LocalDate since, boolean answer) {}

    /// @param line the units above the cell that looks after the candidate now
    static AdmissionHistoryRow of(PastSteps.Standing standing, long file, CellLine line, @Nullable Waiting waiting) {
        AdmissionHistory history = standing.history();
        Listing listing = history.listing();
        CaseExit exit = standing.file().exit();
        return new AdmissionHistoryRow(
                history.person().value(),
                file,
                listing.listedOn(),
                listing.resolution(),
                listing.origin().name(),
                CandidateStore.name(listing.exceptionArea()),
                CandidateStore.name(listing.elder()),
                exit == null ? null : exit.on(),
                CandidateStore.name(standing.leaving()),
                exit == null ? null : exit.reason(),
                listing.categories().stream().map(Enum::name).toList(),
                cells(history),
                stages(standing),
                List.of(mentor(history.mentor())),
                introducers(history),
                classes(history),
                sheets(standing),
                waiting == null ? List.of() : List.of(waits(waiting, line)));
    }

    private static List<Reached> stages(PastSteps.Standing standing) {
        List<Reached> stages = new ArrayList<>();
        for (Map.Entry<LocalDate, Stage> entry : standing.stages().entrySet()) {
            stages.add(new Reached(
                    entry.getValue().name(), entry.getKey(), standing.stages().higherKey(entry.getKey())));
        }
        return stages;
    }

    private static Companion mentor(AdmissionHistory.Mentoring mentor) {
        return new Companion(mentor.mentor().value(), mentor.from(), null, mentor.resolution());
    }

    private static List<Companion> introducers(AdmissionHistory history) {
        return history.introducers().stream()
                .map(one -> new Companion(one.introducer().value(), one.from(), one.togetherSince(), null))
                .toList();
    }

    private static List<Cell> cells(AdmissionHistory history) {
        return history.places().stream()
                .map(place -> new Cell(
                        place.cell().value(),
                        place.period().from(),
                        place.period().until()))
                .toList();
    }

    private static List<Enrolled> classes(AdmissionHistory history) {
        return history.classes().stream()
                .map(one -> new Enrolled(one.name(), one.centre(), one.beginsOn(), one.endsOn()))
                .toList();
    }

    private static List<Sheet> sheets(PastSteps.Standing standing) {
        AdmissionHistory history = standing.history();
        Stream<Sheet> before = history.papers().stream()
                .map(paper -> new Sheet(
                        paper.kind().name(),
                        paper.datedOn(),
                        paper.number(),
                        paper.issuer(),
                        CandidateStore.name(paper.conclusion()),
                        paper.note(),
                        null));
        Stream<Sheet> ofSteps = standing.papers().stream()
                .map(paper -> new Sheet(
                        paper.kind().name(),
                        paper.on(),
                        paper.number(),
                        paper.issuer(),
                        paper.conclusion(),
                        paper.note(),
                        null));
        return Stream.of(before, ofSteps, letters(history))
                .flatMap(sheet -> sheet)
                .toList();
    }

    /// The letter of everybody who introduces.
    private static Stream<Sheet> letters(AdmissionHistory history) {
        return history.steps().stream()
                .filter(told -> told.step() == AdmissionStep.INTRODUCTIONS)
                .flatMap(told -> history.introducers().stream()
                        .map(introducer -> new Sheet(
                                PaperKind.INTRODUCTION.name(),
                                told.on(),
                                null,
                                null,
                                null,
                                null,
                                introducer.introducer().value())));
    }

    private static Waits waits(Waiting waiting, CellLine line) {
        UnitId unit = line.at(waiting.level()).orElse(line.cell()).id();
        return new Waits(
                line.cell().id().value(),
                unit.value(),
                waiting.level().name(),
                waiting.step().name(),
                waiting.step().number(),
                waiting.weight(),
                waiting.since(),
                waiting.answer());
    }
}
