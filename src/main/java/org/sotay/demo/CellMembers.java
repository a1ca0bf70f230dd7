package org.sotay.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sotay.people.NewPerson;

/// Brings the members of a cell to life, one slot after the other.
final class CellMembers {

    /// Whoever comes after the day of the figures is numbered from here, so that nobody's numbers depend on today.
    private static final int FIRST_LATER_SERIAL = 90_000;
    private static final int LONGEST_RECOGNITION = 30;

    private final Cast cast;
    private final IntakePlan intakes;
    private final Careers careers;
    private final Absences absences;
    private final Fates fates;
    private final Persons persons;
    private final LocalDate today;
    private int serial;
    private int laterSerial = FIRST_LATER_SERIAL;

    CellMembers(ProvincePlan province, Cast cast, IntakePlan intakes, NamePool names, LocalDate today) {
        this.cast = cast;
        this.intakes = intakes;
        this.careers = new Careers(new Neighbourhood(province, Cast.storyUnits()), today);
        this.absences = new Absences(today);
        this.fates = new Fates(today);
        this.persons = new Persons(names, new Addresses(province));
        this.today = today;
    }

    /// Everybody who is at home in the cell at some time.
    List<DemoMember> of(CellPlan cell) {
        List<DemoMember> members = new ArrayList<>();
        Intake intake = intakes.of(cell);
        fill(cell, Slot.CORE, IntakePlan.CORE, members, Lives::core);
        fill(cell, Slot.EXEMPT, intake.exempt(), members, Lives::exempt);
        admit(cell, intake, members);
        int number = 0;
        for (LocalDate day : intake.arrivals()) {
            members.add(member(key(cell, Slot.ARRIVED, number++), cell, lives -> lives.arrived(day)));
        }
        int ordinary = cell.members() - IntakePlan.CORE - intake.taken();
        fill(cell, Slot.ORDINARY, ordinary, members, Lives::ordinary);
        fill(cell, Slot.GONE, intake.gone(), members, Lives::gone);
        return members;
    }

    private void admit(CellPlan cell, Intake intake, List<DemoMember> members) {
        List<Fixed> expected = new ArrayList<>(cast.of(cell, Slot.ADMITTED));
        int number = 0;
        for (Admission admission : intake.admissions()) {
            Fixed fixed = expected.stream()
                    .filter(each -> each.joined().equals(admission.day()))
                    .findFirst()
                    .orElse(null);
            expected.remove(fixed);
            members.add(member(
                    key(cell, Slot.ADMITTED, number++),
                    cell,
                    lives -> fixed == null ? lives.admitted(admission) : lives.fixed(fixed)));
        }
    }

    private void fill(CellPlan cell, Slot slot, int count, List<DemoMember> members, Function<Lives, Sketch> life) {
        Deque<Fixed> story = cast.of(cell, slot);
        for (int i = 0; i < count; i++) {
            Fixed fixed = story.poll();
            members.add(
                    member(key(cell, slot, i), cell, lives -> fixed == null ? life.apply(lives) : lives.fixed(fixed)));
        }
        if (!story.isEmpty()) {
            throw new IllegalStateException("No room in " + cell.code() + " for " + story);
        }
    }

    private static String key(CellPlan cell, Slot slot, int number) {
        return cell.code() + " " + slot + " " + number;
    }

    private DemoMember member(String key, CellPlan cell, Function<Lives, Sketch> life) {
        Chance chance = Chance.of(key);
        Sketch beginning = life.apply(new Lives(cell, chance));
        int number = beginning.present().isAfter(Milestones.FIGURES) ? laterSerial++ : serial++;
        NewPerson person = persons.person(chance, beginning, number);
        Chance later = Chance.of("what becomes of " + key);
        Sketch sketch = fates.meet(later, beginning);
        return new DemoMember(
                sketch,
                person,
                papers(key, chance, sketch, number),
                Stays.of(careers.homes(later, sketch), sketch.until(), today),
                absences.of(later, sketch));
    }

    private DemoMember.Papers papers(String key, Chance chance, Sketch sketch, int number) {
        LocalDate decided = sketch.joined().minusDays(chance.between(5, 25));
        LocalDate recognition = recognition(key, sketch);
        LocalDate recognised = recognised(recognition, sketch);
        String province = sketch.slot() == Slot.ARRIVED
                ? chance.pick(List.of("01", "34", "35", "36", "38", "40"))
                : ProvincePlan.CODE;
        return new DemoMember.Papers(
                recognised == null ? null : Serials.card(province, number), decided, recognised, recognition);
    }

    /// The decision takes the cell and the committee a while.
    private static LocalDate recognition(String key, Sketch sketch) {
        LocalDate due = sketch.joined().plusMonths(12);
        return due.plusDays(Chance.of("recognition of " + key).between(0, LONGEST_RECOGNITION));
    }

    /// Twelve months after the ceremony, if there is still a member to recognise. Of those who are due just now, some
    /// wait for the decision.
    private @Nullable LocalDate recognised(LocalDate recognition, Sketch sketch) {
        LocalDate due = sketch.joined().plusMonths(12);
        return recognition.isAfter(today) || !Dates.lasts(sketch.until(), due) ? null : due;
    }
}
