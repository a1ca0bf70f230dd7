package org.sotay.membership;

import java.util.List;
import org.sotay.kernel.Scope;
import org.sotay.kernel.UnitId;

/// Turns a scope into a condition on the listing `l`: the units above a member's cell at that time stand in the row.
final class Reach {

    private Reach() {}

    /// Rows the scope reaches.
    static SqlText of(Scope scope) {
        SqlText reach = new SqlText();
        if (scope.everywhere()) {
            return reach.add("true");
        }
        reach.add("(false");
        if (scope.self() != null) {
            reach.add(" or l.person_id = ?", scope.self().value());
        }
        if (!scope.below().isEmpty()) {
            reach.add(" or l.units && ?", (Object) ids(scope.below()));
        }
        if (!scope.only().isEmpty()) {
            reach.add(" or l.cell_id = any(?)", (Object) ids(scope.only()));
        }
        return reach.add(")");
    }

    private static Long[] ids(List<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(Long[]::new);
    }
}
