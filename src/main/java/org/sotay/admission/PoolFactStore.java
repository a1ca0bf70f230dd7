package org.sotay.admission;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.UnitId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Reads what is recorded of people elsewhere and decides what can be done with them here.
@Repository
class PoolFactStore {

    private static final String MEMBER = """
        select exists (
            select from membership.membership_span_view m where m.person_id = ? and m.valid && daterange(?, null))
        """;
    private static final String LISTED = """
        select exists (
            select from admission.candidate c
            where c.person_id = ? and daterange(c.listed_on, c.left_on, '[]') && daterange(?, null))
        """;
    private static final String NAME = "select full_name from people.person_view where id = ?";
    private static final String STANDING = """
        select n.full_name,
            exists (select from membership.membership_view m
                where m.person_id = n.id and m.recognised_on <= ? and (m.ended_on is null or m.ended_on > ?)),
            exists (select from membership.assignment_view a
                where a.person_id = n.id and a.cell_id = ? and a.valid @> ?::date)
        from people.person_view n where n.id = ?
        """;

    private final JdbcTemplate jdbc;

    PoolFactStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// Whether somebody is a member on a day, or will be later.
    boolean memberFrom(PersonId person, LocalDate day) {
        return Boolean.TRUE.equals(jdbc.queryForObject(MEMBER, Boolean.class, person.value(), day));
    }

    /// Whether somebody is on a list on a day, or was put on one later.
    boolean listedFrom(PersonId person, LocalDate day) {
        return Boolean.TRUE.equals(jdbc.queryForObject(LISTED, Boolean.class, person.value(), day));
    }

    Optional<String> name(PersonId person) {
        return jdbc.query(NAME, (row, number) -> row.getString(1), person.value()).stream()
                .findFirst();
    }

    /// How a person stands to a cell on a day; none where nobody knows them.
    @Nullable
    Standing standing(PersonId person, UnitId cell, LocalDate day) {
        return jdbc
                .query(
                        STANDING,
                        (row, number) -> new Standing(row.getString(1), row.getBoolean(2), row.getBoolean(3)),
                        day,
                        day,
                        cell.value(),
                        day,
                        person.value())
                .stream()
                .findFirst()
                .orElse(null);
    }

    /// Whether somebody is an official member, and a member of the cell.
    record Standing(String name, boolean official, boolean inCell) {}
}
