package org.sotay.organisation;

import org.sotay.kernel.Capability;

/// What one may do with units.
public final class OrganisationCapabilities {

    public static final String UNITS_READ = "units.read";
    public static final String UNITS_EDIT = "units.edit";
    public static final String UNITS_REORGANISE = "units.reorganise";
    public static final String KINDS_EDIT = "kinds.edit";
    public static final String UNITS_IMPORT = "units.import";

    /// See units, their officers, counts and history.
    public static final Capability READ_UNITS = new Capability(UNITS_READ);
    /// Found units and change their names, kinds and flags.
    public static final Capability EDIT_UNITS = new Capability(UNITS_EDIT);
    /// Plan how many units change at once, put it in force and undo it.
    public static final Capability REORGANISE_UNITS = new Capability(UNITS_REORGANISE);
    /// Define levels and which may stand below which.
    public static final Capability EDIT_KINDS = new Capability(KINDS_EDIT);

    /// Take in lists of units.
    public static final Capability IMPORT_UNITS = new Capability(UNITS_IMPORT);

    private OrganisationCapabilities() {}
}
