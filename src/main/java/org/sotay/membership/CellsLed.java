package org.sotay.membership;

/// How many cells stand at or below a unit, and how many of them have no secretary.
public record CellsLed(int cells, int withoutSecretary) {}
