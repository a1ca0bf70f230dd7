package org.sotay.membership;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Period;
import org.sotay.people.PartialDate;

/// What is recorded around a membership, as far as it can contradict its dates; each list in the order of time.
///
/// @param others other memberships of the same person
record MembershipFacts(
        PartialDate birth, List<Fact> stays, List<Fact> absences, List<Fact> offices, List<Period> others) {

    /// One stay, absence or term of office.
    ///
    /// @param unit what its unit was called when it began; empty for an absence
    /// @param founded since when there is that unit; none for an absence
    record Fact(String unit, @Nullable LocalDate founded, Period period) {}

    MembershipFacts {
        stays = List.copyOf(stays);
        absences = List.copyOf(absences);
        offices = List.copyOf(offices);
        others = List.copyOf(others);
    }
}
