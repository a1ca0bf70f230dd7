package org.sotay.admission.web;

/// Nobody's candidates can be shown to this actor.
public record NoUnitPage() {}
