package org.sotay.admission;

/// Groups of candidates a list can be narrowed to: those a cell records, and those that follow from what is recorded of
/// the person.
public enum CategoryFilter {
    ENTREPRENEUR,
    STUDENT,
    WORKER,
    MANAGER,
    VILLAGE_HEAD,
    ARMED_FORCES,
    WOMAN,
    ETHNIC_MINORITY,
    /// Only for who may see beliefs.
    BELIEVER
}
