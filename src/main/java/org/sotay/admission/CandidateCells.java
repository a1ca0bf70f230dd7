package org.sotay.admission;

import java.time.Clock;
import java.time.LocalDate;
import org.sotay.kernel.Actor;
import org.sotay.kernel.UnitId;
import org.springframework.stereotype.Component;

/// Lets candidates go to other cells, with what their cases wait for.
@Component
class CandidateCells {

    private final CandidateCellStore cells;
    private final WaitingKeeper waiting;
    private final Clock clock;

    CandidateCells(CandidateCellStore cells, WaitingKeeper waiting, Clock clock) {
        this.cells = cells;
        this.waiting = waiting;
        this.clock = clock;
    }

    /// The day on which the present cell began to look after the candidate.
    LocalDate since(CandidateId id) {
        return cells.since(id);
    }

    /// From the day on another cell looks after the candidate, and other units are to act in an open case.
    void move(CandidateId id, UnitId cell, LocalDate day, Actor by) {
        cells.move(id, cell, day, clock.instant(), by);
        waiting.follow(id);
    }
}
