package org.sotay.admission.web;

/// How something is typed.
public enum FieldKind {
    DAY,
    NUMBER,
    TEXT,
    LONG,
    CHOICE
}
