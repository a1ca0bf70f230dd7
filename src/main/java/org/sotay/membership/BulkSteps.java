package org.sotay.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.Units;
import org.sotay.people.ManyCorrections;
import org.sotay.people.PersonAttribute;
import org.springframework.stereotype.Component;

/// Takes one step with many members: asks the rules of taking it with one, writes, and takes back.
@Component
class BulkSteps {

    private final BulkFactStore facts;
    private final MoveStore moves;
    private final AbsenceStore absences;
    private final ManyCorrections corrections;
    private final ListingStore listings;
    private final Units units;

    BulkSteps(
            BulkFactStore facts,
            MoveStore moves,
            AbsenceStore absences,
            ManyCorrections corrections,
            ListingStore listings,
            Units units) {
        this.facts = facts;
        this.moves = moves;
        this.absences = absences;
        this.corrections = corrections;
        this.listings = listings;
        this.units = units;
    }

    /// What is wrong with the step whoever it is taken with.
    List<Refusal> refused(Actor actor, BulkAction action, LocalDate today) {
        return switch (action) {
            case BulkAction.Move(String code, LocalDate on) -> {
                List<Refusal> reasons = new ArrayList<>(MembershipRules.notInTheFuture("on", on, today));
                reasons.addAll(MembershipRules.cell("unit", cell(actor, code, on), today));
                yield reasons;
            }
            case BulkAction.Absence(AbsenceFact fact) -> TermRules.note(fact.note(), TermRules.LONGEST_NOTE);
            case BulkAction.Attribute attribute -> List.of();
        };
    }

    /// With whom of these it cannot be taken, and why.
    Map<PersonId, Refusal> refused(Actor actor, BulkAction action, Collection<PersonId> people, LocalDate today) {
        return switch (action) {
            case BulkAction.Move(String code, LocalDate on) -> {
                UnitAt cell = cell(actor, code, on);
                List<Refusal> reasons = MembershipRules.cell("unit", cell, today);
                yield cell == null || !reasons.isEmpty()
                        ? all(people, reasons.getFirst())
                        : BulkRules.move(facts.of(people), cell, on, today);
            }
            case BulkAction.Absence(AbsenceFact fact) ->
                BulkRules.absence(facts.of(people), absences.absent(people, fact), fact, today);
            case BulkAction.Attribute(PersonAttribute attribute, String value) ->
                corrections.refused(actor, people, attribute, value);
        };
    }

    private static Map<PersonId, Refusal> all(Collection<PersonId> people, Refusal reason) {
        Map<PersonId, Refusal> refused = new HashMap<>();
        people.forEach(person -> refused.put(person, reason));
        return refused;
    }

    /// Takes it with those who are not refused.
    void write(Actor actor, BulkAction action, List<PersonId> people, Instant now) {
        switch (action) {
            case BulkAction.Move(String code, LocalDate on) -> {
                UnitAt cell = units.find(actor, MembershipCapabilities.EDIT_MEMBERS, code, on)
                        .orElseThrow();
                moves.move(people, cell.id(), on, now, actor);
                listings.refresh(people);
            }
            case BulkAction.Absence(AbsenceFact fact) -> {
                absences.add(people, fact, now, actor);
                listings.refresh(people);
            }
            case BulkAction.Attribute(PersonAttribute attribute, String value) -> {
                Map<PersonId, String> values = new HashMap<>();
                people.forEach(person -> values.put(person, value));
                corrections.write(actor, attribute, values);
            }
        }
    }

    /// Takes it back with everybody it was taken with.
    ///
    /// @param before what stood there, for a step that replaced a value
    void undo(
            Actor actor,
            long bulk,
            BulkAction action,
            List<PersonId> people,
            Map<PersonId, String> before,
            Instant now) {
        switch (action) {
            case BulkAction.Move move -> {
                moves.undo(bulk, now, actor);
                listings.refresh(people);
            }
            case BulkAction.Absence absence -> {
                absences.undo(bulk, now, actor);
                listings.refresh(people);
            }
            case BulkAction.Attribute(PersonAttribute attribute, String value) ->
                corrections.write(actor, attribute, before);
        }
    }

    private @Nullable UnitAt cell(Actor actor, String code, LocalDate on) {
        return units.find(actor, MembershipCapabilities.EDIT_MEMBERS, code, on).orElse(null);
    }
}
