package org.sotay.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Period;
import org.sotay.membership.AbsenceFact;
import org.sotay.membership.AbsenceKind;

/// Who works away from home, and who is exempt from work and meetings.
final class Absences {

    private static final int OLD = 70;
    private static final LocalDate FIRST_EXEMPTION = LocalDate.of(2009, 1, 1);
    private static final LocalDate FIRST_AWAY = LocalDate.of(2019, 3, 1);
    private static final double AWAY = 0.11;
    private static final double EXEMPT_WHEN_GONE = 0.45;
    private static final double EXEMPTED_PER_YEAR = 0.1;
    private static final List<String> FAR =
            List.of("Bình Dương", "Đồng Nai", "Thành phố Hồ Chí Minh", "Hà Nội", "Bắc Ninh", "Hải Phòng", "Đài Loan");

    private final LocalDate today;

    Absences(LocalDate today) {
        this.today = today;
    }

    List<AbsenceFact> of(Chance chance, Sketch sketch) {
        List<AbsenceFact> facts = new ArrayList<>();
        switch (sketch.slot()) {
            case EXEMPT -> facts.add(exempt(chance, sketch, Milestones.FIGURES.minusDays(20)));
            case GONE -> exemptUntilGone(chance, sketch, facts);
            case ORDINARY, ARRIVED, ADMITTED -> {
                exemptLater(chance, sketch, facts);
                away(chance, sketch, facts);
            }
            case CORE -> {}
        }
        return facts;
    }

    private static AbsenceFact exempt(Chance chance, Sketch sketch, LocalDate last) {
        LocalDate first = Dates.later(sketch.birth().plusYears(OLD), FIRST_EXEMPTION);
        return new AbsenceFact(
                AbsenceKind.EXEMPT, new Period(chance.day(first, last), sketch.until()), "Tuổi cao, sức yếu");
    }

    private static void exemptUntilGone(Chance chance, Sketch sketch, List<AbsenceFact> facts) {
        LocalDate until = sketch.until();
        if (until != null && until.minusYears(OLD + 2).isAfter(sketch.birth()) && chance.once(EXEMPT_WHEN_GONE)) {
            facts.add(exempt(chance, sketch, until.minusDays(30)));
        }
    }

    private void exemptLater(Chance chance, Sketch sketch, List<AbsenceFact> facts) {
        if (sketch.stays()) {
            return;
        }
        for (int year = Milestones.FIGURES.getYear() + 1; year <= today.getYear(); year++) {
            boolean old = year - sketch.birth().getYear() > OLD;
            if (old && chance.once(EXEMPTED_PER_YEAR)) {
                LocalDate from = LocalDate.ofYearDay(year, chance.between(1, 365));
                if (!from.isAfter(today) && Dates.lasts(sketch.until(), from)) {
                    facts.add(
                            new AbsenceFact(AbsenceKind.EXEMPT, new Period(from, sketch.until()), "Tuổi cao, sức yếu"));
                }
                return;
            }
        }
    }

    private void away(Chance chance, Sketch sketch, List<AbsenceFact> facts) {
        if (sketch.fixed() != null) {
            if (sketch.fixed().away()) {
                LocalDate since = LocalDate.of(2022, 3, 1);
                facts.add(new AbsenceFact(AbsenceKind.AWAY, Period.since(since), "Làm việc tại Bình Dương"));
            }
            return;
        }
        boolean mobile = sketch.home().milieu() == Milieu.VILLAGE && sketch.age() < 52;
        if (!mobile || !chance.once(AWAY)) {
            return;
        }
        LocalDate from = chance.day(Dates.later(FIRST_AWAY, sketch.present().plusDays(400)), today.minusDays(40));
        LocalDate back = from.plusDays(chance.between(100, 1100));
        LocalDate until = Dates.sooner(back.isAfter(today) ? null : back, sketch.until());
        if (from.isBefore(today) && Dates.lasts(until, from)) {
            facts.add(away(from, until, "Làm việc tại " + chance.pick(FAR)));
        }
    }

    private static AbsenceFact away(LocalDate from, @Nullable LocalDate until, String note) {
        return new AbsenceFact(AbsenceKind.AWAY, new Period(from, until), note);
    }
}
