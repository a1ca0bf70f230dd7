package org.sotay.organisation;

/// A unit as one line of a list or one step of a path.
public record UnitLine(String code, String name) {}
