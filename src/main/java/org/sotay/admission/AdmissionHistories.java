package org.sotay.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.UnitId;
import org.sotay.kernel.WorkingCalendar;
import org.sotay.procedure.Calendars;
import org.sotay.procedure.CaseFile;
import org.sotay.procedure.Cases;
import org.sotay.procedure.RuleSets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes over admissions that were led elsewhere, many at once, with all their steps. Memberships are not written:
/// whoever was admitted is enrolled already.
@Service
public class AdmissionHistories {

    private final AdmissionHistoryStore histories;
    private final Cases cases;
    private final CellLineStore lines;
    private final RuleSets ruleSets;
    private final Calendars calendars;
    private final Clock clock;

    AdmissionHistories(
            AdmissionHistoryStore histories,
            Cases cases,
            CellLineStore lines,
            RuleSets ruleSets,
            Calendars calendars,
            Clock clock) {
        this.histories = histories;
        this.cases = cases;
        this.lines = lines;
        this.ruleSets = ruleSets;
        this.calendars = calendars;
        this.clock = clock;
    }

    /// Records admissions, each of another person, by the rules in force on the days of their applications. The caller
    /// acts for the whole installation and has checked who may vote and whether each candidate was eligible.
    ///
    /// @throws IllegalArgumentException when the rules speak against a step
    @Transactional
    public void record(Actor actor, List<AdmissionHistory> taken) {
        actor.mustReachEverywhere();
        if (taken.isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        calendars.hold();
        WorkingCalendar calendar = calendars.current();
        Map<UnitId, List<LineUnit>> above = above(taken, today);
        List<Judged> judged = taken.stream()
                .map(history -> new Judged(
                        history,
                        new AdmissionGround(
                                ruleSets.inForceOn(history.application().on()), calendar, today)))
                .toList();
        List<PastSteps.Standing> standings = judged.stream()
                .map(one -> PastSteps.walk(
                        one.history(),
                        one.line(above, one.history().admittingCell()),
                        one.ground(),
                        clock.instant(),
                        actor.name()))
                .toList();
        write(actor, standings, judged, above);
    }

    /// A history with what it is judged by.
    private record Judged(AdmissionHistory history, AdmissionGround ground) {

        CellLine line(Map<UnitId, List<LineUnit>> above, UnitId cell) {
            return new CellLine(
                    above.getOrDefault(cell, List.of()), ground.rules().value(AdmissionRules.DECIDED_BY));
        }
    }

    private Map<UnitId, List<LineUnit>> above(Collection<AdmissionHistory> taken, LocalDate today) {
        List<UnitId> cells = taken.stream()
                .flatMap(history -> Stream.of(history.admittingCell(), history.lastCell()))
                .distinct()
                .toList();
        return lines.lines(cells, today);
    }

    private void write(
            Actor actor, List<PastSteps.Standing> standings, List<Judged> judged, Map<UnitId, List<LineUnit>> above) {
        List<CaseFile> files = standings.stream().map(PastSteps.Standing::file).toList();
        Map<PersonId, Long> ids = cases.keepAll(actor, AdmissionProcedure.NAME, files);
        List<AdmissionHistoryRow> rows = new ArrayList<>(standings.size());
        for (int i = 0; i < standings.size(); i++) {
            PastSteps.Standing standing = standings.get(i);
            AdmissionHistory history = standing.history();
            CellLine line = judged.get(i).line(above, history.lastCell());
            long caseId = ids.getOrDefault(history.person(), 0L);
            rows.add(
                    AdmissionHistoryRow.of(standing, caseId, line, Waiting.of(standing.file(), line, history.union())));
        }
        histories.write(rows, clock.instant(), actor);
    }
}
