package org.sotay.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;

/// Those who can look after the candidates of the demo: official members who have belonged to the cell for years.
final class Backers {

    private static final int YEARS = 4;
    private static final int OLDEST = 70;

    private final LocalDate today;
    private final Period together;
    private final Set<String> cells = new HashSet<>();
    private final Map<String, List<PersonId>> backers = new HashMap<>();

    Backers(LocalDate today) {
        this.today = today;
        this.together = new Period(today.minusYears(YEARS), today.plusDays(1));
        Hopeful.all().forEach(hopeful -> cells.add(hopeful.cell()));
    }

    void meet(DemoMember member, PersonId id) {
        CellPlan home = member.sketch().home();
        if (cells.contains(home.code())
                && member.sketch().birth().isAfter(today.minusYears(OLDEST))
                && member.servesIn(cell -> cell == home, together)) {
            backers.computeIfAbsent(home.code(), code -> new ArrayList<>()).add(id);
        }
    }

    /// In the order in which they were met; none of a cell whose members were not loaded.
    List<PersonId> of(String cell) {
        return List.copyOf(backers.getOrDefault(cell, List.of()));
    }
}
