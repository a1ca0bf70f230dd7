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

    /// Whether the scope reaches the person of a column.
    static SqlText reached(String column, Scope scope, LocalDate today) {
        return reached(scope, new SqlText().add(row(column), today));
    }

    /// Whether the scope reaches this person.
    static SqlText reached(PersonId person, Scope scope, LocalDate today) {
        return reached(scope, new SqlText().add(row("?"), person.value(), today));
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
