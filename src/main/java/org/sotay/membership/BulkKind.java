package org.sotay.membership;

import org.sotay.kernel.Capability;
import org.sotay.people.PeopleCapabilities;

/// What can be done with many members at once.
public enum BulkKind {
    /// To another cell.
    MOVE,
    /// Away or exempt.
    ABSENCE,
    /// One fact of the person, such as the occupation.
    ATTRIBUTE;

    /// What one must be allowed to do with each of them.
    public Capability capability() {
        return switch (this) {
            case MOVE -> MembershipCapabilities.EDIT_MEMBERS;
            case ABSENCE -> MembershipCapabilities.EDIT_ABSENCES;
            case ATTRIBUTE -> PeopleCapabilities.EDIT_PEOPLE;
        };
    }
}
