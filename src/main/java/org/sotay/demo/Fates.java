package org.sotay.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.membership.EndKind;
import org.sotay.membership.Ending;

/// How memberships end after the day of the figures: by death, by leaving the province, by decision.
final class Fates {

    private static final List<String> DESTINATIONS = List.of(
            "Hà Nội",
            "Nam Định",
            "Hà Nam",
            "Thanh Hóa",
            "Thành phố Hồ Chí Minh",
            "Bình Dương",
            "Đồng Nai",
            "Bắc Ninh",
            "Hải Phòng",
            "Quảng Ninh",
            "Thái Bình",
            "Đắk Lắk");

    private static final int PROBATION = 14;

    private final LocalDate today;

    Fates(LocalDate today) {
        this.today = today;
    }

    /// Ends the membership where it comes to an end by today.
    Sketch meet(Chance chance, Sketch sketch) {
        if (sketch.stays() || sketch.ending() != null) {
            return sketch;
        }
        LocalDate safe = Dates.later(Milestones.FIGURES, sketch.present()).plusDays(100);
        for (int year = safe.getYear(); year <= today.getYear(); year++) {
            EndKind kind = kind(
                    chance.share(),
                    year - sketch.birth().getYear(),
                    sketch.home().milieu());
            if (kind != null) {
                LocalDate on = LocalDate.ofYearDay(year, 1 + chance.below(365));
                String note = note(chance, kind);
                boolean ends =
                        on.isAfter(safe) && !on.isAfter(today) && (kind == EndKind.REMOVED || !admitted(sketch, on));
                return ends ? sketch.ending(new Ending(on, kind, note)) : sketch;
            }
        }
        return sketch;
    }

    /// Whether somebody who was admitted here is on probation on the day, or was a few weeks before. So short a time
    /// ends in no other way than by being removed.
    static boolean admitted(Sketch sketch, LocalDate day) {
        return sketch.slot() == Slot.ADMITTED && day.isBefore(sketch.joined().plusMonths(PROBATION));
    }

    private static @Nullable EndKind kind(double lot, int age, Milieu milieu) {
        double left = lot;
        for (EndKind kind : EndKind.values()) {
            double rate = rate(kind, age, milieu);
            if (left < rate) {
                return kind;
            }
            left -= rate;
        }
        return null;
    }

    /// Share of members whose membership ends so within a year.
    private static double rate(EndKind kind, int age, Milieu milieu) {
        return switch (kind) {
            case DECEASED -> mortality(age);
            case TRANSFERRED_OUT -> (age < 45 ? 0.017 : 0.005) * (milieu.armed() ? 2.5 : 1);
            case REMOVED -> age < 60 ? 0.0034 : 0.0002;
            case LEFT -> 0.0013;
            case EXPELLED -> 0.0003;
        };
    }

    private static double mortality(int age) {
        if (age < 50) {
            return 0.0008;
        }
        if (age < 60) {
            return 0.0035;
        }
        if (age < 70) {
            return 0.011;
        }
        return age < 80 ? 0.032 : age < 90 ? 0.085 : 0.18;
    }

    /// Where somebody went, if that is to be noted.
    static @Nullable String note(Chance chance, EndKind kind) {
        return kind == EndKind.TRANSFERRED_OUT ? "Chuyển sinh hoạt đảng đến " + chance.pick(DESTINATIONS) : null;
    }
}
