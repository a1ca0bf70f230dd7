package org.sotay.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Period;
import org.sotay.kernel.Refusal;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitCatalogue;

/// Whether a whole membership with its history can be recorded: the rules for its parts, and that the parts fit each
/// other. What is recorded so already is not asked again. Pure.
final class RecordRules {

    private final UnitCatalogue cells;
    private final UnitCatalogue offices;
    private final LocalDate today;

    RecordRules(UnitCatalogue cells, UnitCatalogue offices, LocalDate today) {
        this.cells = cells;
        this.offices = offices;
        this.today = today;
    }

    List<Refusal> check(MemberRecord wanted, @Nullable MemberRecord before) {
        MembershipState dates = wanted.dates();
        boolean sameTimes = before != null
                && before.dates().equals(dates)
                && before.person().birth().equals(wanted.person().birth());
        List<Refusal> reasons = new ArrayList<>();
        if (!sameTimes) {
            reasons.addAll(MembershipRules.dates(dates, wanted.person().birth(), today));
        }
        if (before == null || !Objects.equals(before.ending(), wanted.ending())) {
            reasons.addAll(ending(wanted.ending()));
        }
        if (!sameTimes || before == null || !before.stays().equals(wanted.stays())) {
            reasons.addAll(
                    stays(wanted, stay -> before != null && before.stays().contains(stay)));
        }
        if (!sameTimes || before == null || !before.absences().equals(wanted.absences())) {
            reasons.addAll(absences(wanted, dates));
        }
        if (!sameTimes || before == null || !before.offices().equals(wanted.offices())) {
            reasons.addAll(offices(
                    wanted, dates, term -> before != null && before.offices().contains(term)));
        }
        return reasons;
    }

    private List<Refusal> ending(@Nullable Ending ending) {
        if (ending == null) {
            return List.of();
        }
        List<Refusal> reasons = new ArrayList<>(MembershipRules.notInTheFuture("endedOn", ending.on(), today));
        reasons.addAll(beside("endNote", TermRules.note(ending.note(), MembershipRules.LONGEST_END_NOTE)));
        return reasons;
    }

    private List<Refusal> stays(MemberRecord wanted, Predicate<MemberRecord.Place> recorded) {
        List<Refusal> reasons = new ArrayList<>();
        LocalDate ended = wanted.ending() == null ? null : wanted.ending().on();
        LocalDate free = wanted.joinedOn();
        for (MemberRecord.Place stay : wanted.stays()) {
            Period period = stay.period();
            if (period.from().isBefore(free)) {
                String key = free.equals(wanted.joinedOn())
                        ? "membership.refusal.before-joining"
                        : "membership.refusal.two-cells";
                reasons.add(Refusal.at("stays", key, free));
            }
            if (!recorded.test(stay)) {
                reasons.addAll(cell(stay));
            }
            free = period.until() == null ? LocalDate.MAX : period.until();
        }
        if (!wanted.stays().isEmpty()) {
            LocalDate until = wanted.stays().getLast().period().until();
            if (ended != null && (until == null || until.isAfter(ended))) {
                reasons.add(Refusal.at("stays", "membership.refusal.ended", ended));
            } else if (ended == null && until != null) {
                reasons.add(Refusal.at("stays", "membership.refusal.no-cell-since", until));
            }
        }
        return reasons;
    }

    /// A cell can be entered that holds members, and one can stay as long as it does.
    private List<Refusal> cell(MemberRecord.Place stay) {
        Period period = stay.period();
        UnitAt cell = cells.throughout(stay.code(), period).orElse(null);
        List<Refusal> reasons = new ArrayList<>(MembershipRules.notInTheFuture("stays", period.from(), today));
        if (period.until() == null || cell == null) {
            reasons.addAll(MembershipRules.cell("stays", cell, today));
            return reasons;
        }
        LocalDate dissolved = cell.dissolvedOn();
        if (dissolved != null && period.until().isAfter(dissolved)) {
            reasons.add(Refusal.at("stays", "membership.refusal.dissolved", dissolved));
        }
        cells.during(stay.code(), period).stream()
                .filter(unit -> !unit.holdsMembers())
                .findFirst()
                .ifPresent(unit -> reasons.add(Refusal.at("stays", "membership.refusal.not-a-cell", unit.name())));
        return reasons;
    }

    private List<Refusal> absences(MemberRecord wanted, MembershipState dates) {
        List<Refusal> reasons = new ArrayList<>();
        List<AbsenceFact> absences = wanted.absences();
        for (int index = 0; index < absences.size(); index++) {
            AbsenceFact one = absences.get(index);
            reasons.addAll(TermRules.absence(dates, one, today));
            if (absences.subList(0, index).stream()
                    .anyMatch(other ->
                            other.kind() == one.kind() && other.period().overlaps(one.period()))) {
                reasons.add(Refusal.at("absences", "membership.refusal.absent-already"));
            }
        }
        return beside("absences", reasons);
    }

    private List<Refusal> offices(MemberRecord wanted, MembershipState dates, Predicate<MemberRecord.Term> recorded) {
        List<Refusal> reasons = new ArrayList<>();
        List<MemberRecord.Term> terms = wanted.offices();
        for (int index = 0; index < terms.size(); index++) {
            MemberRecord.Term one = terms.get(index);
            if (recorded.test(one)) {
                reasons.addAll(TermRules.within(dates, one.period(), today));
            } else {
                offices.throughout(one.code(), one.period())
                        .ifPresentOrElse(
                                unit -> reasons.addAll(TermRules.office(dates, one.period(), unit, today)),
                                () -> reasons.add(Refusal.at(
                                        "offices",
                                        "membership.refusal.no-unit-of-code",
                                        one.code(),
                                        one.period().from())));
            }
            if (terms.subList(0, index).stream()
                    .anyMatch(other -> other.role() == one.role()
                            && other.unit() == one.unit()
                            && other.period().overlaps(one.period()))) {
                reasons.add(Refusal.at("offices", "membership.refusal.office-held"));
            }
        }
        return beside("offices", reasons);
    }

    /// The same reasons beside the one field that a file has for them.
    private static List<Refusal> beside(String field, List<Refusal> reasons) {
        return reasons.stream()
                .map(reason -> new Refusal(field, reason.key(), reason.arguments()))
                .toList();
    }
}
