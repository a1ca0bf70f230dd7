package org.sotay.people;

/// A person as recorded, with the version that a correction must name.
public record PersonDetails(NewPerson facts, int version) {}
