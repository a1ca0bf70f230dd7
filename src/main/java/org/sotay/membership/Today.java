package org.sotay.membership;

import java.time.LocalDate;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Scope;
import org.sotay.kernel.SqlText;

/// Where a person belongs today: the row of the listing in force, or the last one of somebody who is a member no more.
/// It decides who may open the file; a change known ahead does not count before its day.
final class Today {

    private static final String ROW = """
        (select x.*, place.units
        from membership.listing x
        cross join lateral (
            select string_to_array(p.path::text, '.')::bigint[] as units
            from organisation.unit_place_view p
            where p.unit_id = x.cell_id and lower(p.valid) <= ?
            order by lower(p.valid) desc
            limit 1) place
        where x.person_id = \
        """;

    private static final String ROWS = """
        (select distinct on (x.person_id) x.person_id, x.cell_id, place.units
        from membership.listing x
        join (
            select distinct on (p.unit_id) p.unit_id, string_to_array(p.path::text, '.')::bigint[] as units
            from organisation.unit_place_view p
            where lower(p.valid) <= ?
            order by p.unit_id, lower(p.valid) desc) place on place.unit_id = x.cell_id
        where x.person_id in (\
        """;

    private Today() {}

    /// The rows of many persons, found all at once; what a scope needs of them.
    ///
    /// @param people a statement that finds them
    static SqlText rows(SqlText people, LocalDate today) {
        return new SqlText()
                .add(ROWS, today)
                .add(people)
                .add(") and x.valid_from <= ? order by x.person_id, x.valid_from desc)", today);
    }

    /// That one row of a person as a lateral, with the `units` above its cell as they are today, or were last;
    /// `person` is a column or, with its argument, `?`.
    static SqlText row(SqlText person, LocalDate today) {
        return new SqlText()
                .add(ROW, today)
                .add(person)
                .add(" and x.valid_from <= ? order by x.valid_from desc limit 1)", today);
    }

    /// Whether the scope reaches the person of a column.
    static SqlText reached(String column, Scope scope, LocalDate today) {
        return reached(scope, row(new SqlText().add(column), today));
    }

    /// Whether the scope reaches this person.
    static SqlText reached(PersonId person, Scope scope, LocalDate today) {
        return reached(scope, row(new SqlText().add("?", person.value()), today));
    }

    private static SqlText reached(Scope scope, SqlText row) {
        return new SqlText()
                .add("exists (select from ")
                .add(row)
                .add(" l where ")
                .add(Reach.of(scope))
                .add(")");
    }
}
