package org.sotay.organisation;

/// A plan is being undone: whatever followed it goes back before its units do; heard within the same transaction.
public record ReorganisationUndone(PlanId plan) {}
