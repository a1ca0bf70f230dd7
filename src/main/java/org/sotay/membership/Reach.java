package org.sotay.membership;

import java.time.LocalDate;
import org.sotay.kernel.Range;
import org.sotay.kernel.Scope;
import org.sotay.kernel.SqlText;
import org.sotay.kernel.UnitId;

/// Turns a scope into a condition on a row `l` of the listing.
final class Reach {

    private static final String CELLS = """
        from organisation.unit_view u
        join organisation.unit_place_view p on p.unit_id = u.id and p.valid @> least(?::date, u.dissolved_on - 1)
        where (string_to_array(p.path::text, '.')::bigint[] && ?
            or u.dissolved_on <= ?::date and organisation.heirs(u.id, ?::date) && ?)\
        """;
    private static final String OWN = """
        exists (
            select from organisation.unit_place_view p
            where p.unit_id = ? and p.valid @> ?::date and string_to_array(p.path::text, '.')::bigint[] && ?)
        """;
    private static final String ON_ROLL = """
        exists (
            select from membership.roll reached
            where reached.unit_id = any(?) and reached.sort_key = l.sort_key and reached.listing_id = l.id
                and reached.valid_from <= ? and reached.valid_until > ?)
        """;

    private Reach() {}

    /// Rows of [Today#row] that the scope reaches: by where their cell stands today, or stood last.
    static SqlText of(Scope scope, LocalDate today) {
        return either(
                scope,
                new SqlText().add("exists (select ").add(cells(scope, today)).add(" and u.id = l.cell_id)"));
    }

    /// The same for statements with very many such rows: the cells are looked up once.
    static SqlText ofMany(Scope scope, LocalDate today) {
        return either(
                scope,
                new SqlText()
                        .add("l.cell_id in (select u.id ")
                        .add(cells(scope, today))
                        .add(")"));
    }

    /// Files of a cell that is over are open to whoever reaches a unit that follows it.
    private static SqlText cells(Scope scope, LocalDate today) {
        Long[] below = UnitId.values(scope.below());
        return new SqlText().add(CELLS, today, below, today, today, below);
    }

    /// Rows of [Today#row] of a unit and everything below it.
    static SqlText below(UnitId unit, LocalDate today) {
        return of(Scope.of(Range.UNIT_AND_BELOW, unit, null), today);
    }

    /// Rows that the scope reaches on a day.
    static SqlText on(Scope scope, LocalDate day) {
        return either(scope, new SqlText().add(ON_ROLL, UnitId.values(scope.below()), day, day));
    }

    /// The same among members of one unit: where the scope holds that unit with all below it, there is nothing to ask,
    /// and where it holds a unit above, one look at the tree answers for all rows.
    static SqlText within(Scope scope, UnitId unit, LocalDate day) {
        if (scope.everywhere() || scope.below().contains(unit)) {
            return SqlText.all();
        }
        return scope.below().isEmpty()
                ? on(scope, day)
                : new SqlText()
                        .add("(")
                        .add(OWN, unit.value(), day, UnitId.values(scope.below()))
                        .add(" or ")
                        .add(on(scope, day))
                        .add(")");
    }

    /// Rows of the units the scope reaches, the actor's own person aside.
    static SqlText units(Scope scope, LocalDate day) {
        return on(scope.ofUnits(), day);
    }

    private static SqlText either(Scope scope, SqlText below) {
        if (scope.everywhere()) {
            return SqlText.all();
        }
        SqlText reach = new SqlText().add("(false");
        if (scope.self() != null) {
            reach.add(" or l.person_id = ?", scope.self().value());
        }
        if (!scope.below().isEmpty()) {
            reach.add(" or ").add(below);
        }
        if (!scope.only().isEmpty()) {
            reach.add(" or l.cell_id = any(?)", (Object) UnitId.values(scope.only()));
        }
        return reach.add(")");
    }
}
