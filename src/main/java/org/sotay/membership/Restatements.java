package org.sotay.membership;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sotay.kernel.Actor;
import org.sotay.kernel.UnitId;
import org.sotay.organisation.Structure;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitLists;
import org.sotay.organisation.UnitQuery;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Restates the number of members of a day in the tree of another day: in the units of before a reform, or of after.
@Service
public class Restatements {

    private final TallyStore tallies;
    private final UnitLists units;

    Restatements(TallyStore tallies, UnitLists units) {
        this.tallies = tallies;
        this.units = units;
    }

    /// Who was a member on `on`, counted below a unit that was found for this actor in the tree of `structure`.
    @Transactional(readOnly = true)
    public Restated counts(Actor actor, UnitAt unit, LocalDate on, LocalDate structure) {
        Structure tree = units.structure(structure);
        Map<UnitId, MemberCounts> counts = new HashMap<>();
        tallies.byCell(on).forEach((cell, counted) -> {
            List<UnitId> line = tree.line(cell);
            int at = line.indexOf(unit.id());
            if (at >= 0) {
                line.stream().skip(at).limit(2).forEach(above -> counts.merge(above, counted, MemberCounts::plus));
            }
        });
        return new Restated(
                counts.getOrDefault(unit.id(), MemberCounts.NOBODY),
                units.list(actor, UnitQuery.children(unit.id(), structure)).items().stream()
                        .map(child -> new Restated.Child(child, counts.getOrDefault(child.id(), MemberCounts.NOBODY)))
                        .toList());
    }
}
