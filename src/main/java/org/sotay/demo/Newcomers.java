package org.sotay.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sotay.kernel.PersonId;

/// Whom one load has registered and who was admitted here, with those who looked after them.
final class Newcomers {

    /// Of whom was admitted before, only the membership is told.
    static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

    private final List<Newcomer> admitted = new ArrayList<>();
    private final Map<CellPlan, List<Newcomer>> core = new HashMap<>();

    /// A member as the people's room knows them.
    record Newcomer(DemoMember member, PersonId id) {}

    void meet(DemoMember member, PersonId id) {
        Sketch sketch = member.sketch();
        if (sketch.slot() == Slot.ADMITTED && !sketch.joined().isBefore(FIRST)) {
            admitted.add(new Newcomer(member, id));
        } else if (sketch.slot() == Slot.CORE) {
            core.computeIfAbsent(sketch.home(), cell -> new ArrayList<>()).add(new Newcomer(member, id));
        }
    }

    List<Newcomer> admitted() {
        return List.copyOf(admitted);
    }

    /// Two who have been official members of the cell for years by then.
    List<PersonId> backers(CellPlan home, LocalDate day) {
        return core.getOrDefault(home, List.of()).stream()
                .filter(one -> official(one.member(), day))
                .map(Newcomer::id)
                .limit(2)
                .toList();
    }

    private static boolean official(DemoMember member, LocalDate day) {
        LocalDate since = member.papers().recognisedOn();
        return since != null
                && since.isBefore(day.minusYears(2))
                && member.sketch().ending() == null;
    }
}
