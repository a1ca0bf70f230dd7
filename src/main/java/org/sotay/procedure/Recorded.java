package org.sotay.procedure;

/// A step that a form or a program sent before, with the case it belongs to.
public record Recorded(long caseId, TakenStep step) {}
