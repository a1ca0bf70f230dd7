package org.sotay.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.membership.EndKind;
import org.sotay.membership.Ending;
import org.sotay.people.Sex;

/// Sketches the lives of the members of one cell.
final class Lives {

    private static final Weighted<EndKind> LOSSES = new Weighted<>(
            List.of(EndKind.DECEASED, EndKind.TRANSFERRED_OUT, EndKind.REMOVED, EndKind.LEFT, EndKind.EXPELLED),
            List.of(46.0, 38.0, 9.0, 5.0, 2.0));
    private static final int FIRST_YEAR = 1948;
    private static final int LAST_OLD_YEAR = 2019;
    private static final int CORE_SINCE = 2013;

    private final CellPlan cell;
    private final Chance chance;

    Lives(CellPlan cell, Chance chance) {
        this.cell = cell;
        this.chance = chance;
    }

    Sketch core() {
        LocalDate birth = Ages.core(chance, cell.milieu());
        int latest = Math.min(birth.getYear() + 31, CORE_SINCE);
        LocalDate joined = Ceremonies.old(chance, chance.between(birth.getYear() + 20, latest));
        return sketch(Slot.CORE, birth, joined, null);
    }

    Sketch exempt() {
        LocalDate birth = Ages.exempt(chance);
        int year = birth.getYear() + 20 + chance.below(9) + chance.below(9);
        return sketch(Slot.EXEMPT, birth, Ceremonies.old(chance, Math.max(year, FIRST_YEAR)), null);
    }

    Sketch ordinary() {
        LocalDate birth = Ages.ordinary(chance, cell.milieu());
        return sketch(Slot.ORDINARY, birth, joinedLongAgo(birth), null);
    }

    Sketch arrived(LocalDate day) {
        LocalDate birth =
                Ages.born(chance, day, chance.between(27, cell.milieu().residential() ? 60 : 44));
        return sketch(Slot.ARRIVED, birth, joinedLongAgo(birth), day);
    }

    Sketch admitted(Admission admission) {
        boolean student = "student".equals(admission.category());
        LocalDate birth = Ages.admitted(chance, admission.day(), admission.young(), student);
        return new Sketch(
                Slot.ADMITTED,
                cell,
                admission.sex(),
                birth,
                admission.day(),
                null,
                admission.category(),
                admission.believer(),
                null,
                null);
    }

    Sketch gone() {
        EndKind kind = LOSSES.pick(chance);
        LocalDate on = chance.day(Milestones.HISTORY.plusDays(1), Milestones.FIGURES);
        LocalDate birth = switch (kind) {
            case DECEASED -> Ages.dead(chance, cell.milieu(), on);
            case TRANSFERRED_OUT -> Ages.born(chance, on, chance.between(25, 50));
            case REMOVED, LEFT, EXPELLED -> Ages.born(chance, on, chance.between(27, 55));
        };
        return sketch(Slot.GONE, birth, joinedLongAgo(birth), null)
                .ending(new Ending(on, kind, Fates.note(chance, kind)));
    }

    Sketch fixed(Fixed fixed) {
        return new Sketch(
                fixed.slot(),
                cell,
                fixed.sex(),
                fixed.birth(),
                fixed.joined(),
                null,
                fixed.occupation(),
                false,
                fixed,
                null);
    }

    private Sketch sketch(Slot slot, LocalDate birth, LocalDate joined, @Nullable LocalDate arrived) {
        Sex sex = chance.once(cell.milieu().women()) ? Sex.FEMALE : Sex.MALE;
        return new Sketch(slot, cell, sex, birth, joined, arrived, null, false, null, null);
    }

    private LocalDate joinedLongAgo(LocalDate birth) {
        int age = 19 + chance.below(8) + chance.below(8);
        if (cell.milieu().residential() && chance.once(0.25)) {
            age += chance.below(16);
        }
        int year = Math.clamp(birth.getYear() + age, FIRST_YEAR, LAST_OLD_YEAR);
        return Ceremonies.old(chance, year);
    }
}
