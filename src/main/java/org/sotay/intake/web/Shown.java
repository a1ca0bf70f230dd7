package org.sotay.intake.web;

import org.sotay.exchange.RowVerdict;
import org.sotay.intake.Counts;
import org.sotay.ui.Address;

/// Which rows of an import a page lists.
public enum Shown {
    REFUSED(RowVerdict.REFUSED),
    CHANGED(RowVerdict.CHANGED),
    NEW(RowVerdict.NEW),
    UNCHANGED(RowVerdict.UNCHANGED);

    private final RowVerdict verdict;

    Shown(RowVerdict verdict) {
        this.verdict = verdict;
    }

    RowVerdict verdict() {
        return verdict;
    }

    /// How many rows there are.
    public int of(Counts counts) {
        return switch (this) {
            case REFUSED -> counts.refused();
            case CHANGED -> counts.changed();
            case NEW -> counts.made();
            case UNCHANGED -> counts.unchanged();
        };
    }

    /// What the address asks for, else the first of which there are any: what needs somebody comes first.
    static Shown of(Address here, Counts counts) {
        return here.choice("show", values()).orElseGet(() -> first(counts));
    }

    private static Shown first(Counts counts) {
        for (Shown shown : values()) {
            if (shown.of(counts) > 0) {
                return shown;
            }
        }
        return UNCHANGED;
    }
}
