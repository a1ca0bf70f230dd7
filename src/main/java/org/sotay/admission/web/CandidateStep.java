package org.sotay.admission.web;

import java.util.List;
import java.util.Locale;
import org.sotay.admission.Leaving;

/// Something done with a candidate that has a short form.
public enum CandidateStep {
    /// To another cell.
    MOVE,
    /// Off the list.
    LEAVE,
    /// Somebody looks after them.
    MENTOR,
    /// Nobody looks after them any more, or another does.
    END_MENTOR,
    /// Somebody introduces them.
    INTRODUCER,
    /// Somebody introduces them no longer.
    END_INTRODUCER,
    /// Something to do.
    TASK,
    /// It is done.
    DONE,
    /// Something worth noting.
    NOTE,
    /// A class.
    TRAINING;

    private static final List<String> LEAVINGS =
            List.of(Leaving.WITHDRAWN.name(), Leaving.TAKEN_OFF.name(), Leaving.DECEASED.name());

    /// Names texts.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether the form names the version it started from.
    public boolean versioned() {
        return this == MOVE || this == LEAVE;
    }

    /// Whether a day is told.
    public boolean dated() {
        return this != NOTE;
    }

    /// Whether a member is chosen.
    public boolean asksForMember() {
        return this == MENTOR || this == INTRODUCER;
    }

    /// Whether a last day can be told.
    public boolean planned() {
        return this == TASK || this == TRAINING;
    }

    /// Whether words can be added.
    public boolean noted() {
        return this == LEAVE || this == DONE || this == NOTE;
    }

    /// What can be chosen as kind; empty where the step asks for none.
    List<String> kinds() {
        return this == LEAVE ? LEAVINGS : List.of();
    }
}
