package org.sotay.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sotay.admission.AdmissionHistories;
import org.sotay.kernel.Actor;
import org.sotay.kernel.UnitId;
import org.sotay.membership.Electorates;
import org.sotay.membership.UnitDay;
import org.springframework.stereotype.Component;

/// Gives everybody who was admitted since 2022 the case they came through.
@Component
class DemoAdmissions {

    private static final Logger LOG = LoggerFactory.getLogger(DemoAdmissions.class);
    private static final int BATCH = 1000;

    private final AdmissionHistories histories;
    private final Electorates electorates;

    DemoAdmissions(AdmissionHistories histories, Electorates electorates) {
        this.histories = histories;
        this.electorates = electorates;
    }

    /// @param units by code
    void record(Actor by, LocalDate today, Newcomers newcomers, Map<String, UnitId> units) {
        cases(today, newcomers, units).stream()
                .gather(Gatherers.windowFixed(BATCH))
                .forEach(batch -> record(by, batch));
        LOG.info(
                "Loading the demo province: {} admissions", newcomers.admitted().size());
    }

    static List<PastCase> cases(LocalDate today, Newcomers newcomers, Map<String, UnitId> units) {
        return newcomers.admitted().stream()
                .map(newcomer -> {
                    PastWay way = new PastWay(newcomer.member(), today);
                    return new PastCase(
                            newcomer.id(),
                            way,
                            newcomers.backers(newcomer.member().sketch().home(), way.on(Waymark.LISTED)),
                            units);
                })
                .toList();
    }

    private void record(Actor by, List<PastCase> batch) {
        Map<UnitDay, Integer> inCells = electorates.ofCells(batch.stream()
                .flatMap(one -> one.cellVotes().stream())
                .distinct()
                .toList());
        Map<UnitDay, Integer> inCommittees = electorates.ofCommittees(batch.stream()
                .flatMap(one -> one.committeeVotes().stream())
                .distinct()
                .toList());
        histories.record(
                by,
                batch.stream()
                        .map(one -> one.history(place -> electors(place, inCells, inCommittees)))
                        .toList());
    }

    /// Of a committee without recorded members a usual number.
    private static int electors(UnitDay place, Map<UnitDay, Integer> inCells, Map<UnitDay, Integer> inCommittees) {
        Integer cell = inCells.get(place);
        return cell == null ? DemoCases.committee(inCommittees.getOrDefault(place, 0)) : Math.max(cell, 1);
    }
}
