package org.sotay.organisation;

/// How many units stand at or below a unit on one day.
public record UnitCounts(int grassrootsOrganisations, int cells) {}
