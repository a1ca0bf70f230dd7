package org.sotay.organisation;

/// The field of life a unit belongs to.
public enum Sector {
    TERRITORIAL,
    AGENCY,
    ENTERPRISE,
    SCHOOL,
    ARMED_FORCES
}
