package org.sotay.people;

/// Highest level of schooling completed, in ascending order.
public enum Schooling {
    NONE,
    LITERATE,
    PRIMARY,
    LOWER_SECONDARY,
    UPPER_SECONDARY,
    VOCATIONAL,
    COLLEGE,
    BACHELOR,
    MASTER,
    DOCTOR
}
