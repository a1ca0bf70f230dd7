package org.sotay.procedure;

import org.sotay.kernel.Capability;

/// What one may do with rules and working days; everybody who is signed in may read both.
public final class ProcedureCapabilities {

    public static final String RULES_EDIT = "rules.edit";
    public static final String CALENDAR_EDIT = "calendar.edit";

    /// Put sets of rules in force.
    public static final Capability EDIT_RULES = new Capability(RULES_EDIT);
    /// Record public holidays and days on which is worked in exchange.
    public static final Capability EDIT_CALENDAR = new Capability(CALENDAR_EDIT);

    private ProcedureCapabilities() {}
}
