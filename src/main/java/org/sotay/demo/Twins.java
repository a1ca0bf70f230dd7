package org.sotay.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sotay.people.Sex;

/// Plants pairs of members who share name and birth in different cells, for the search for duplicates to find.
final class Twins {

    static final int PAIRS = 40;

    private static final int LARGE_CELL = 16;

    private Twins() {}

    static void plant(ProvincePlan province, Set<String> untouched, Cast cast) {
        Chance chance = Chance.of("possible duplicates");
        NamePool names = new NamePool();
        List<CellPlan> cells = chance.shuffled(province.cells().stream()
                .filter(cell -> cell.milieu() == Milieu.VILLAGE && cell.steady())
                .filter(cell -> cell.members() >= LARGE_CELL)
                .filter(cell -> !untouched.contains(cell.organisation().code()))
                .toList());
        for (int i = 0; i < PAIRS; i++) {
            Sex sex = chance.once(0.4) ? Sex.FEMALE : Sex.MALE;
            LocalDate birth = chance.day(LocalDate.of(1958, 1, 1), LocalDate.of(1989, 12, 31));
            String name = names.name(chance, sex, birth, false);
            for (CellPlan cell : List.of(cells.get(2 * i), cells.get(2 * i + 1))) {
                LocalDate joined = Ceremonies.old(chance, birth.getYear() + chance.between(21, 29));
                cast.add(cell, Fixed.twin(name, sex, birth, joined));
            }
        }
    }
}
