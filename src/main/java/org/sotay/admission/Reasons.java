package org.sotay.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Capability;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.Units;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Cells without candidates, since when, and what they say about it.
@Service
public class Reasons {

    private static final int YEARS_BACK = 10;

    private final ReasonStore reasons;
    private final Units units;
    private final Clock clock;

    Reasons(ReasonStore reasons, Units units, Clock clock) {
        this.reasons = reasons;
        this.units = units;
        this.clock = clock;
    }

    /// One page of the cells at or below a unit, which was found for this actor, that have nobody on their lists: those
    /// for the longest time first.
    public QuietCells cells(UnitAt unit, int page, int size) {
        return reasons.quiet(unit.id(), LocalDate.now(clock), page, size);
    }

    /// What a cell that the actor may see has said, the latest year first.
    public Optional<List<CellReason>> of(Actor actor, String code) {
        return cell(actor, AdmissionCapabilities.READ_CANDIDATES, code).map(cell -> reasons.of(cell.id()));
    }

    /// Records why a cell has no candidates in a year; what it said before is kept, and the latest counts.
    @Transactional
    public Outcome<UnitAt> record(Actor actor, String code, int year, String reason) {
        Optional<UnitAt> cell = cell(actor, AdmissionCapabilities.EDIT_CANDIDATES, code);
        if (cell.isEmpty()) {
            return Outcome.missing();
        }
        int thisYear = LocalDate.now(clock).getYear();
        List<Refusal> refusals = new ArrayList<>(PoolRules.text("reason", reason, PoolRules.LONGEST_NOTE));
        if (year > thisYear || year < thisYear - YEARS_BACK) {
            refusals.add(Refusal.at("year", "admission.refusal.year", thisYear - YEARS_BACK, thisYear));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        reasons.record(cell.get().id(), year, reason, actor);
        return Outcome.done(cell.get());
    }

    private Optional<UnitAt> cell(Actor actor, Capability capability, String code) {
        return units.find(actor, capability, code, LocalDate.now(clock)).filter(UnitAt::holdsMembers);
    }
}
