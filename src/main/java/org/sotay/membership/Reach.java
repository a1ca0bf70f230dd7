package org.sotay.membership;

import org.sotay.kernel.Scope;
import org.sotay.kernel.SqlText;
import org.sotay.kernel.UnitId;

/// Turns a scope into a condition on the listing `l`: the units above a member's cell at that time stand in the row.
final class Reach {

    private Reach() {}

    /// Rows the scope reaches.
    static SqlText of(Scope scope) {
        if (scope.everywhere()) {
            return SqlText.all();
        }
        SqlText reach = new SqlText().add("(false");
        if (scope.self() != null) {
            reach.add(" or l.person_id = ?", scope.self().value());
        }
        if (!scope.below().isEmpty()) {
            reach.add(" or l.units && ?", (Object) UnitId.values(scope.below()));
        }
        if (!scope.only().isEmpty()) {
            reach.add(" or l.cell_id = any(?)", (Object) UnitId.values(scope.only()));
        }
        return reach.add(")");
    }

    /// The same among members of one unit: where the scope holds that unit with all below it, there is nothing to ask.
    static SqlText within(Scope scope, UnitId unit) {
        return scope.everywhere() || scope.below().contains(unit) ? SqlText.all() : of(scope);
    }

    /// Rows of the units the scope reaches, the actor's own person aside.
    static SqlText units(Scope scope) {
        return of(new Scope(scope.everywhere(), scope.below(), scope.only(), null));
    }
}
