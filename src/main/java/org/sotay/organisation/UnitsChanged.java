package org.sotay.organisation;

import java.time.Instant;
import java.util.List;
import org.sotay.kernel.UnitId;

/// Units were founded, or changed name, kind or flags; heard within the same transaction.
public record UnitsChanged(List<UnitId> units, Instant at) {

    public UnitsChanged {
        units = List.copyOf(units);
    }
}
