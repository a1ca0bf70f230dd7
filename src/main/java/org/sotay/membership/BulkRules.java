package org.sotay.membership;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.sotay.organisation.UnitAt;

/// What can be done with many members at once. Pure. Whether it can be done with one of them is for the rules of doing
/// it
/// with one.
final class BulkRules {

    /// More are not done at once: it ends within a few seconds, and somebody still reads the report.
    static final int MOST = 5_000;

    /// A draft that nobody did is forgotten.
    static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    static final Refusal NOBODY = Refusal.of("membership.refusal.bulk-nobody");
    static final Refusal NOT_REACHED = Refusal.of("membership.refusal.bulk-not-reached");
    static final Refusal CHANGED = Refusal.of("membership.refusal.bulk-changed");
    static final Refusal OFFICE_TAKEN = Refusal.of("membership.refusal.bulk-later-secretary");

    private BulkRules() {}

    static List<Refusal> size(int selected) {
        if (selected == 0) {
            return List.of(NOBODY);
        }
        return selected > MOST ? List.of(Refusal.of("membership.refusal.bulk-too-many", MOST)) : List.of();
    }

    /// Who is out of reach, and whose record changed since the officer looked; the rules of the step look at the
    /// others.
    static Map<PersonId, Refusal> before(
            Collection<PersonId> people, Set<PersonId> reached, Collection<PersonId> changed) {
        Map<PersonId, Refusal> refused = new HashMap<>();
        changed.forEach(person -> refused.put(person, CHANGED));
        people.stream().filter(person -> !reached.contains(person)).forEach(person -> refused.put(person, NOT_REACHED));
        return refused;
    }

    /// Who cannot move to the cell on that day.
    static Map<PersonId, Refusal> move(Map<PersonId, BulkFacts> facts, UnitAt cell, LocalDate on, LocalDate today) {
        Map<PersonId, Refusal> refused = new HashMap<>();
        facts.forEach((person, fact) -> MembershipRules.move(fact.state(), fact.last(), cell, on, today).stream()
                .findFirst()
                .ifPresent(reason -> refused.put(person, reason)));
        return refused;
    }

    /// Of whom the absence cannot be recorded.
    static Map<PersonId, Refusal> absence(
            Map<PersonId, BulkFacts> facts, Set<PersonId> absent, AbsenceFact absence, LocalDate today) {
        Map<PersonId, Refusal> refused = new HashMap<>();
        facts.forEach((person, fact) -> TermRules.absence(fact.state(), absence, today).stream()
                .findFirst()
                .ifPresent(reason -> refused.put(person, reason)));
        absent.forEach(person -> refused.putIfAbsent(person, TermRules.ABSENT_ALREADY));
        return refused;
    }
}
