package org.sotay.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;
import org.sotay.people.PartialDate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Reads what is recorded around a membership, before its dates are corrected.
@Repository
class FactStore {

    private static final String AROUND = """
        select 'stay' as kind, coalesce(f.name, u.code) as unit, u.founded_on, lower(a.valid) as "from",
               upper(a.valid) as until
        from membership.assignment a
        join organisation.unit_view u on u.id = a.cell_id
        left join organisation.unit_fact_view f on f.unit_id = a.cell_id and f.valid @> lower(a.valid)
        where a.membership_id = ?
        union all
        select 'absence', '', null, lower(valid), upper(valid)
        from membership.absence where person_id = ? and valid && daterange(?, ?)
        union all
        select 'office', coalesce(f.name, u.code), u.founded_on, lower(o.valid), upper(o.valid)
        from membership.office o
        join organisation.unit_view u on u.id = o.unit_id
        left join organisation.unit_fact_view f on f.unit_id = o.unit_id and f.valid @> lower(o.valid)
        where o.person_id = ? and o.valid && daterange(?, ?)
        union all
        select 'member', '', null, joined_on, ended_on
        from membership.membership where person_id = ? and id <> ?
        order by 4
        """;

    private final JdbcTemplate jdbc;

    FactStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// The facts around the membership `state` of a person.
    MembershipFacts around(PersonId person, MembershipState state) {
        long id = person.value();
        LocalDate from = state.joinedOn();
        LocalDate until = state.endedOn();
        List<Row> rows = jdbc.query(
                AROUND, (row, number) -> row(row), state.id(), id, from, until, id, from, until, id, state.id());
        return new MembershipFacts(
                birth(person),
                facts(rows, "stay"),
                facts(rows, "absence"),
                facts(rows, "office"),
                facts(rows, "member").stream().map(MembershipFacts.Fact::period).toList());
    }

    /// When somebody was born.
    PartialDate birth(PersonId person) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select birth_year, birth_month, birth_day from people.person_view where id = ?",
                (row, number) -> Objects.requireNonNull(PartialDate.known(row.getInt(1), row.getInt(2), row.getInt(3))),
                person.value()));
    }

    private record Row(String kind, MembershipFacts.Fact fact) {}

    private static Row row(ResultSet row) throws SQLException {
        LocalDate from = Objects.requireNonNull(row.getObject("from", LocalDate.class));
        return new Row(
                row.getString("kind"),
                new MembershipFacts.Fact(
                        row.getString("unit"),
                        row.getObject("founded_on", LocalDate.class),
                        new Period(from, row.getObject("until", LocalDate.class))));
    }

    private static List<MembershipFacts.Fact> facts(List<Row> rows, String kind) {
        return rows.stream()
                .filter(row -> row.kind().equals(kind))
                .map(Row::fact)
                .toList();
    }
}
