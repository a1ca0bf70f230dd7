package org.sotay.membership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.sotay.kernel.UnitId;
import org.springframework.stereotype.Service;

/// Who may vote on a day, counted from the records.
///
/// Whoever asks has found the unit for the actor; numbers alone tell nobody who it is.
@Service
public class Electorates {

    private final ElectorateStore electorates;

    Electorates(ElectorateStore electorates) {
        this.electorates = electorates;
    }

    /// Official members of a cell on the day, whether present or not.
    public int ofCell(UnitId cell, LocalDate day) {
        return electorates.official(cell, day);
    }

    /// Members of the committee of a unit on the day: secretary, deputies, committee members; 0 where none are
    /// recorded.
    public int ofCommittee(UnitId unit, LocalDate day) {
        return electorates.committee(unit, day);
    }

    /// The same of many cells, each on its day.
    public Map<UnitDay, Integer> ofCells(Collection<UnitDay> asked) {
        return electorates.official(asked);
    }

    /// The same of the committees of many units, each on its day.
    public Map<UnitDay, Integer> ofCommittees(Collection<UnitDay> asked) {
        return electorates.committees(asked);
    }
}
