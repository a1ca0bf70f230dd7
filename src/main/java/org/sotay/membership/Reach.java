package org.sotay.membership;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;
import static org.sotay.membership.jooq.Tables.LISTING;

import java.util.List;
import org.jooq.Condition;
import org.sotay.kernel.Scope;
import org.sotay.kernel.UnitId;

/// Turns a scope into a condition on the listing: the units above a member's cell at that time stand in the row.
final class Reach {

    private Reach() {}

    /// Rows the scope reaches.
    static Condition of(Scope scope) {
        if (scope.everywhere()) {
            return trueCondition();
        }
        Condition reached = scope.self() == null ? falseCondition() : LISTING.PERSON_ID.eq(scope.self().value());
        if (!scope.below().isEmpty()) {
            reached = reached.or(condition("{0} && {1}", LISTING.UNITS, val(ids(scope.below()))));
        }
        if (!scope.only().isEmpty()) {
            reached = reached.or(LISTING.CELL_ID.in(
                    scope.only().stream().map(UnitId::value).toList()));
        }
        return reached;
    }

    private static Long[] ids(List<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(Long[]::new);
    }
}
