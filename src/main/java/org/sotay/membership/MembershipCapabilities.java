package org.sotay.membership;

import org.sotay.kernel.Capability;

/// What one may see and do with memberships.
public final class MembershipCapabilities {

    public static final String MEMBERS_READ = "members.read";
    public static final String MEMBERS_EDIT = "members.edit";
    public static final String ABSENCES_EDIT = "absences.edit";
    public static final String OFFICES_EDIT = "offices.edit";
    public static final String MEMBERS_BULK = "members.bulk";
    public static final String MEMBERS_REGISTER = "members.register";
    public static final String MEMBERS_IMPORT = "members.import";

    /// See members: name, cell, standing, offices, timeline.
    public static final Capability READ_MEMBERS = new Capability(MEMBERS_READ);
    /// Enrol, assign to another cell, correct dates, end memberships.
    public static final Capability EDIT_MEMBERS = new Capability(MEMBERS_EDIT);
    /// Record that a member is away or exempt, and that it is over.
    public static final Capability EDIT_ABSENCES = new Capability(ABSENCES_EDIT);
    /// Record terms of office.
    public static final Capability EDIT_OFFICES = new Capability(OFFICES_EDIT);
    /// Take in lists of members.
    public static final Capability IMPORT_MEMBERS = new Capability(MEMBERS_IMPORT);
    /// Take out everything that is or was recorded of members, as a file.
    public static final Capability TAKE_REGISTER = new Capability(MEMBERS_REGISTER);
    /// Do with many members at once what one may do with each of them.
    public static final Capability BULK = new Capability(MEMBERS_BULK);

    private MembershipCapabilities() {}
}
