package org.sotay.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sotay.kernel.Period;
import org.sotay.membership.AbsenceKind;
import org.sotay.organisation.Founding;

/// The demo province of one day, made once for all tests that look at it.
final class TheProvince {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final LocalDate FIGURES = LocalDate.of(2023, 12, 31);

    static final DemoProvince PROVINCE = new DemoProvince(TODAY);
    static final List<Founding> UNITS = PROVINCE.foundings();
    static final List<DemoMember> MEMBERS =
            PROVINCE.batches(4000).flatMap(List::stream).toList();

    private TheProvince() {}

    static Stream<Founding> unitsOn(LocalDate day) {
        return UNITS.stream().filter(unit -> stands(unit, day));
    }

    static boolean stands(Founding unit, LocalDate day) {
        return !unit.on().isAfter(day)
                && (unit.dissolved() == null || unit.dissolved().isAfter(day));
    }

    static Optional<CellPlan> cellOf(DemoMember member, LocalDate day) {
        return member.stays().stream()
                .filter(stay -> stay.period().contains(day))
                .map(CellStay::cell)
                .findFirst();
    }

    static Stream<DemoMember> membersOn(LocalDate day) {
        return MEMBERS.stream().filter(member -> cellOf(member, day).isPresent());
    }

    /// Members of each committee on that day.
    static Map<String, Long> byCommittee(LocalDate day) {
        return MEMBERS.stream()
                .flatMap(member -> cellOf(member, day).stream())
                .collect(Collectors.groupingBy(cell -> cell.committee().code(), Collectors.counting()));
    }

    /// Those admitted in a cell of the province in that year.
    static Stream<DemoMember> admitted(int year) {
        return MEMBERS.stream()
                .filter(member -> member.sketch().joined().getYear() == year)
                .filter(member -> cellOf(member, member.sketch().joined()).isPresent());
    }

    static boolean absent(DemoMember member, AbsenceKind kind, LocalDate day) {
        return member.absences().stream()
                .anyMatch(absence -> absence.kind() == kind && absence.period().contains(day));
    }

    static Predicate<DemoMember> in(String committee, LocalDate day) {
        return member -> cellOf(member, day)
                .filter(cell -> cell.committee().code().equals(committee))
                .isPresent();
    }

    static Period life(Founding unit) {
        return new Period(unit.on(), unit.dissolved());
    }
}
