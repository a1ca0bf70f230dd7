package org.sotay.demo;

import java.util.List;
import org.sotay.people.Schooling;
import org.sotay.people.Sex;

/// What members live on and how long they went to school.
final class Livelihoods {

    private static final Weighted<String> OF_WORKING_AGE = new Weighted<>(
            List.of("farmer", "trader", "civil-servant", "teacher", "health-worker"),
            List.of(58.0, 15.0, 15.0, 8.0, 4.0));
    private static final Weighted<String> IN_TOWN = new Weighted<>(
            List.of("farmer", "trader", "civil-servant", "teacher", "manager"), List.of(8.0, 34.0, 28.0, 16.0, 14.0));
    private static final Weighted<Schooling> EARLY = new Weighted<>(
            List.of(Schooling.PRIMARY, Schooling.LOWER_SECONDARY, Schooling.UPPER_SECONDARY),
            List.of(26.0, 58.0, 16.0));
    private static final Weighted<Schooling> LATER = new Weighted<>(
            List.of(Schooling.LOWER_SECONDARY, Schooling.UPPER_SECONDARY, Schooling.VOCATIONAL, Schooling.COLLEGE),
            List.of(24.0, 52.0, 16.0, 8.0));
    private static final Weighted<Schooling> GRADUATE =
            new Weighted<>(List.of(Schooling.COLLEGE, Schooling.BACHELOR, Schooling.MASTER), List.of(20.0, 66.0, 14.0));
    private static final Weighted<Schooling> SKILLED = new Weighted<>(
            List.of(Schooling.UPPER_SECONDARY, Schooling.VOCATIONAL, Schooling.COLLEGE, Schooling.BACHELOR),
            List.of(36.0, 40.0, 16.0, 8.0));

    private static final int SCHOOLED_EARLY = 1958;

    private Livelihoods() {}

    static String occupation(Chance chance, Sketch sketch) {
        if (sketch.category() != null) {
            return sketch.category();
        }
        if (sketch.slot() == Slot.CORE && sketch.home().milieu() == Milieu.VILLAGE && chance.once(0.3)) {
            return "village-head";
        }
        boolean retired = sketch.age() >= (sketch.sex() == Sex.FEMALE ? 57 : 61);
        return switch (sketch.home().milieu()) {
            case VILLAGE -> resident(chance, sketch, retired, 0.55, OF_WORKING_AGE);
            case QUARTER -> resident(chance, sketch, retired, 0.85, IN_TOWN);
            case SEAT, AGENCY -> "civil-servant";
            case SCHOOL, HIGH_SCHOOL, COLLEGE -> "teacher";
            case HEALTH -> "health-worker";
            case STATE_ENTERPRISE, PRIVATE_ENTERPRISE -> inEnterprise(chance, sketch);
            case POLICE -> "police";
            case MILITARY -> "soldier";
        };
    }

    private static String resident(
            Chance chance, Sketch sketch, boolean retired, double pensioners, Weighted<String> work) {
        if (retired) {
            return chance.once(pensioners) ? "retired" : "farmer";
        }
        boolean worker = sketch.slot() != Slot.ADMITTED && sketch.age() < 45 && chance.once(0.3);
        return worker ? "worker" : work.pick(chance);
    }

    /// Of those admitted in the history, the workers are already chosen.
    private static String inEnterprise(Chance chance, Sketch sketch) {
        return sketch.slot() != Slot.ADMITTED && chance.once(0.68) ? "worker" : "manager";
    }

    static Schooling schooling(Chance chance, Sketch sketch, String occupation) {
        return switch (occupation) {
            case "teacher" -> teacher(chance, sketch);
            case "civil-servant", "health-worker", "manager", "entrepreneur" -> GRADUATE.pick(chance);
            case "police", "soldier", "worker" -> SKILLED.pick(chance);
            case "student" -> Schooling.UPPER_SECONDARY;
            default -> sketch.birth().getYear() < SCHOOLED_EARLY ? EARLY.pick(chance) : LATER.pick(chance);
        };
    }

    private static Schooling teacher(Chance chance, Sketch sketch) {
        boolean doctor = sketch.home().milieu() == Milieu.COLLEGE && sketch.age() > 32 && chance.once(0.15);
        return doctor ? Schooling.DOCTOR : GRADUATE.pick(chance);
    }
}
