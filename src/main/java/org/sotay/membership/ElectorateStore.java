package org.sotay.membership;

import java.time.LocalDate;
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

    private int count(String statement, Object... arguments) {
        return Objects.requireNonNull(jdbc.queryForObject(statement, Integer.class, arguments));
    }
}
