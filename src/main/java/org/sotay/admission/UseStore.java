package org.sotay.admission;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.UnitId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Finds whom and what this room keeps something about.
@Repository
class UseStore {

    private static final String PEOPLE = """
        select p.id from unnest(?::bigint[]) as p(id)
        where exists (select from admission.candidate c where c.person_id = p.id)
            or exists (select from admission.mentoring m where m.mentor_id = p.id)
            or exists (select from admission.introduction i where i.introducer_id = p.id)
        """;
    private static final String UNITS = """
        select u.id from unnest(?::bigint[]) as u(id)
        where exists (select from admission.candidate_cell k where k.cell_id = u.id)
            or exists (select from admission.cell_reason r where r.cell_id = u.id)
        """;

    private final JdbcTemplate jdbc;

    UseStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Set<PersonId> people(Collection<PersonId> people) {
        return new HashSet<>(
                jdbc.query(PEOPLE, (row, number) -> new PersonId(row.getLong(1)), (Object) PersonId.values(people)));
    }

    Set<UnitId> units(Collection<UnitId> units) {
        return new HashSet<>(
                jdbc.query(UNITS, (row, number) -> new UnitId(row.getLong(1)), (Object) UnitId.values(units)));
    }
}
