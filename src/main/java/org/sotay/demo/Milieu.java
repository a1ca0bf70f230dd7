package org.sotay.demo;

import org.sotay.organisation.Sector;

/// The surroundings of a cell, which decide who belongs to it.
enum Milieu {
    VILLAGE(Sector.TERRITORIAL, 0.34, 1.0),
    QUARTER(Sector.TERRITORIAL, 0.42, 0.5),
    SEAT(Sector.AGENCY, 0.36, 0.8),
    AGENCY(Sector.AGENCY, 0.42, 1.0),
    SCHOOL(Sector.SCHOOL, 0.78, 1.5),
    HIGH_SCHOOL(Sector.SCHOOL, 0.62, 2.6),
    COLLEGE(Sector.SCHOOL, 0.52, 2.6),
    HEALTH(Sector.AGENCY, 0.60, 1.4),
    STATE_ENTERPRISE(Sector.ENTERPRISE, 0.28, 1.8),
    PRIVATE_ENTERPRISE(Sector.ENTERPRISE, 0.38, 3.2),
    POLICE(Sector.ARMED_FORCES, 0.14, 1.0),
    MILITARY(Sector.ARMED_FORCES, 0.05, 1.0);

    private final Sector sector;
    private final double women;
    private final double growth;

    Milieu(Sector sector, double women, double growth) {
        this.sector = sector;
        this.women = women;
        this.growth = growth;
    }

    Sector sector() {
        return sector;
    }

    /// Share of women among the members.
    double women() {
        return women;
    }

    /// How much more readily than a village it admits people.
    double growth() {
        return growth;
    }

    /// People live here, whatever their work and age.
    boolean residential() {
        return this == VILLAGE || this == QUARTER;
    }

    boolean enterprise() {
        return sector == Sector.ENTERPRISE;
    }

    boolean armed() {
        return sector == Sector.ARMED_FORCES;
    }
}
