package org.sotay.access;

import org.sotay.kernel.Capability;

/// Capabilities of rooms that stand above this one, known here by their names alone.
final class UpperCapabilities {

    static final Capability READ_CANDIDATES = new Capability("candidates.read");
    static final Capability EDIT_CANDIDATES = new Capability("candidates.edit");
    static final Capability STEP_CASES = new Capability("cases.step");
    static final Capability EDIT_RULES = new Capability("rules.edit");
    static final Capability EDIT_CALENDAR = new Capability("calendar.edit");

    private UpperCapabilities() {}
}
