package org.sotay.membership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.sotay.kernel.UnitId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Counts who may vote on a day.
@Repository
class ElectorateStore {

    private static final String OFFICIAL = """
        select count(*) from membership.listing
        where cell_id = ? and valid_from <= ? and valid_until > ? and recognised_on <= ?
        """;
    private static final String COMMITTEE = """
        select count(distinct person_id) from membership.office
        where unit_id = ? and valid @> ?::date and role in ('SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER')
        """;

    private static final String ASKED = "from unnest(?::bigint[], ?::date[]) as q(unit, day)";
    private static final String OFFICIAL_OF_MANY = """
        select q.unit, q.day, (
            select count(*) from membership.listing l
            where l.cell_id = q.unit and l.valid_from <= q.day and l.valid_until > q.day and l.recognised_on <= q.day)
        """ + ASKED;
    private static final String COMMITTEES_OF_MANY = """
        select q.unit, q.day, (
            select count(distinct o.person_id) from membership.office o
            where o.unit_id = q.unit and o.valid @> q.day
                and o.role in ('SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER'))
        """ + ASKED;

    private final JdbcTemplate jdbc;

    ElectorateStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    int official(UnitId cell, LocalDate day) {
        return count(OFFICIAL, cell.value(), day, day, day);
    }

    int committee(UnitId unit, LocalDate day) {
        return count(COMMITTEE, unit.value(), day);
    }

    Map<UnitDay, Integer> official(Collection<UnitDay> asked) {
        return counts(OFFICIAL_OF_MANY, asked);
    }

    Map<UnitDay, Integer> committees(Collection<UnitDay> asked) {
        return counts(COMMITTEES_OF_MANY, asked);
    }

    private Map<UnitDay, Integer> counts(String statement, Collection<UnitDay> asked) {
        Map<UnitDay, Integer> counts = new HashMap<>();
        jdbc.query(
                statement,
                row -> {
                    LocalDate day = Objects.requireNonNull(row.getObject(2, LocalDate.class));
                    counts.put(new UnitDay(new UnitId(row.getLong(1)), day), row.getInt(3));
                },
                asked.stream().map(one -> one.unit().value()).toArray(Long[]::new),
                asked.stream().map(one -> one.day().toString()).toArray(String[]::new));
        return counts;
    }

    private int count(String statement, Object... arguments) {
        return Objects.requireNonNull(jdbc.queryForObject(statement, Integer.class, arguments));
    }
}
