package org.sotay.admission;

import java.time.LocalDate;
import org.sotay.kernel.Scope;
import org.sotay.kernel.SqlText;
import org.sotay.kernel.UnitId;

/// Turns a scope into a condition on the cell of a candidate.
final class CandidateReach {

    /// Candidates of a cell that is over are open to whoever reaches a unit that follows it.
    private static final String CELL = """
        exists (
            select from organisation.unit_view u
            join organisation.unit_place_view p on p.unit_id = u.id and p.valid @> least(?::date, u.dissolved_on - 1)
            where (string_to_array(p.path::text, '.')::bigint[] && ?
                or u.dissolved_on <= ?::date and organisation.heirs(u.id, ?::date) && ?)
            and u.id =\
        """;
    /// The cell that looks after a candidate today, or did last.
    private static final String LATEST = """
        order by lower(k.valid) <= ?::date desc, case when lower(k.valid) <= ?::date then lower(k.valid) end desc,
            lower(k.valid)
        limit 1)
        """;

    private CandidateReach() {}

    /// Whether the scope reaches, today, the cell of that column.
    static SqlText cell(String column, Scope scope, LocalDate today) {
        if (scope.everywhere()) {
            return SqlText.all();
        }
        SqlText reach = new SqlText().add("(false");
        if (!scope.below().isEmpty()) {
            Long[] below = UnitId.values(scope.below());
            reach.add(" or ").add(CELL, today, below, today, today, below).add(" " + column + ")");
        }
        if (!scope.only().isEmpty()) {
            reach.add(" or " + column + " = any(?)", (Object) UnitId.values(scope.only()));
        }
        return reach.add(")");
    }

    /// The cell of a candidate on a day as a subselect; `candidate` is a column.
    static SqlText home(String candidate, LocalDate day) {
        return new SqlText()
                .add("(select k.cell_id from admission.candidate_cell k where k.candidate_id = " + candidate + " ")
                .add(LATEST, day, day);
    }
}
