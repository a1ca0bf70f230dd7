package org.sotay.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.UnitId;
import org.sotay.membership.AbsenceFact;
import org.sotay.membership.Enrolment;
import org.sotay.membership.OfficeFact;
import org.sotay.membership.Stay;
import org.sotay.people.NewPerson;

/// A member with a whole life in the party, ready to be registered and enrolled.
final class DemoMember {

    private final Sketch sketch;
    private final NewPerson person;
    private final Papers papers;
    private final List<CellStay> stays;
    private final List<AbsenceFact> absences;
    private final List<HeldOffice> offices = new ArrayList<>();

    /// Dates and number on the membership card.
    ///
    /// @param recognition the day on which the recognition is decided about
    record Papers(
            @Nullable String cardNumber,
            LocalDate decidedOn,
            @Nullable LocalDate recognisedOn,
            LocalDate recognition) {}

    DemoMember(Sketch sketch, NewPerson person, Papers papers, List<CellStay> stays, List<AbsenceFact> absences) {
        this.sketch = sketch;
        this.person = person;
        this.papers = papers;
        this.stays = List.copyOf(stays);
        this.absences = List.copyOf(absences);
    }

    Sketch sketch() {
        return sketch;
    }

    NewPerson person() {
        return person;
    }

    Papers papers() {
        return papers;
    }

    List<CellStay> stays() {
        return stays;
    }

    List<AbsenceFact> absences() {
        return absences;
    }

    List<HeldOffice> offices() {
        return List.copyOf(offices);
    }

    /// Name of the account of this member; empty for nearly everybody.
    String signIn() {
        return sketch.fixed() == null ? "" : sketch.fixed().signIn();
    }

    void takes(HeldOffice office) {
        offices.add(office);
    }

    /// Whether this official member, present all the time, belongs to such cells for the whole of the term.
    boolean servesIn(Predicate<CellPlan> within, Period term) {
        LocalDate official = papers.recognisedOn();
        return official != null
                && !official.isAfter(term.from())
                && !stays.getFirst().period().from().isAfter(term.from())
                && (sketch.until() == null || new Period(sketch.joined(), sketch.until()).covers(term))
                && absences.stream().noneMatch(absence -> absence.period().overlaps(term))
                && stays.stream().allMatch(stay -> !stay.period().overlaps(term) || within.test(stay.cell()));
    }

    /// What the membership's room is told.
    Enrolment enrolment(PersonId id, Map<String, UnitId> units) {
        return new Enrolment(
                id,
                papers.cardNumber(),
                papers.decidedOn(),
                sketch.joined(),
                papers.recognisedOn(),
                stays.stream()
                        .map(stay -> new Stay(unit(units, stay.cell().code()), stay.period()))
                        .toList(),
                absences,
                offices.stream()
                        .map(office -> new OfficeFact(unit(units, office.unit()), office.role(), office.period()))
                        .toList(),
                sketch.ending());
    }

    private static UnitId unit(Map<String, UnitId> units, String code) {
        return Objects.requireNonNull(units.get(code), code);
    }
}
