package org.sotay.membership;

import java.time.LocalDate;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Scope;
import org.sotay.kernel.SqlText;

/// Where a person belongs today: the row of the listing in force, or the last one of somebody who is a member no more.
/// It decides who may open the file; a change known ahead does not count before its day.
final class Today {

    private Today() {}

    /// That one row of a person as a lateral; `person` is a column or `?`.
    static String row(String person) {
        return "(select x.* from membership.listing x where x.person_id = " + person
                + " and x.valid_from <= ? order by x.valid_from desc limit 1)";
    }

    /// The rows of many persons, found all at once; what a scope needs of them.
    ///
    /// @param people a statement that finds them
    static SqlText rows(SqlText people, LocalDate today) {
        return new SqlText()
                .add("(select distinct on (x.person_id) x.person_id, x.cell_id from membership.listing x")
                .add(" where x.person_id in (")
                .add(people)
                .add(") and x.valid_from <= ? order by x.person_id, x.valid_from desc)", today);
    }

    /// Whether the scope reaches the person of a column.
    static SqlText reached(String column, Scope scope, LocalDate today) {
        return exists(new SqlText().add(row(column), today), Reach.of(scope, today));
    }

    /// Whether the scope reaches this person.
    static SqlText reached(PersonId person, Scope scope, LocalDate today) {
        return exists(new SqlText().add(row("?"), person.value(), today), Reach.of(scope, today));
    }

    /// The same as for a column, in statements that ask it of very many rows.
    static SqlText reachedOfMany(String column, Scope scope, LocalDate today) {
        return exists(new SqlText().add(row(column), today), Reach.ofMany(scope, today));
    }

    private static SqlText exists(SqlText row, SqlText reach) {
        return new SqlText()
                .add("exists (select from ")
                .add(row)
                .add(" l where ")
                .add(reach)
                .add(")");
    }
}
