package org.sotay.admission;

/// Groups of candidates that targets and statistics ask for and that a cell records. Women, ethnic minorities and
/// believers are not recorded here again: they follow from what is recorded of the person.
public enum Category {
    ENTREPRENEUR,
    STUDENT,
    WORKER,
    MANAGER,
    VILLAGE_HEAD,
    ARMED_FORCES
}
