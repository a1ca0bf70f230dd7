package org.sotay.membership;

import static org.sotay.membership.jooq.Tables.ABSENCE;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.postgres.extensions.types.LocalDateRange;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Writes times of absence. One that is taken back leaves a revision that tells what it was.
@Repository
class AbsenceStore {

    private static final String END = """
        update membership.absence set valid = daterange(lower(valid), ?)
        where lower(valid) < ? and valid @> ?::date and person_id = ?\
        """;
    private static final String WITHDRAW = "delete from membership.absence where person_id = ? and ";
    private static final String WITHDRAWN = " returning kind::text || ' ' || valid::text || coalesce(' ' || note, '')";
    private static final String FIND = """
        select id, kind::text, lower(valid), upper(valid), note from membership.absence where person_id = ?\
        """;

    private final DSLContext sql;
    private final JdbcTemplate jdbc;
    private final RevisionStore revisions;

    AbsenceStore(DSLContext sql, JdbcTemplate jdbc, RevisionStore revisions) {
        this.sql = sql;
        this.jdbc = jdbc;
        this.revisions = revisions;
    }

    void add(PersonId person, AbsenceFact absence, Instant now, Actor by) {
        sql.insertInto(ABSENCE)
                .set(ABSENCE.PERSON_ID, person.value())
                .set(
                        ABSENCE.KIND,
                        org.sotay.membership.jooq.enums.AbsenceKind.valueOf(
                                absence.kind().name()))
                .set(
                        ABSENCE.VALID,
                        LocalDateRange.localDateRange(
                                absence.period().from(), absence.period().until()))
                .set(ABSENCE.NOTE, absence.note())
                .set(ABSENCE.RECORDED_AT, now.atOffset(ZoneOffset.UTC))
                .set(ABSENCE.RECORDED_BY, by.account().value())
                .execute();
    }

    /// One absence of a person, locked until the transaction ends.
    Optional<AbsenceTerm> find(PersonId person, long absence) {
        return jdbc.query(FIND + " and id = ? for update", (row, number) -> term(row), person.value(), absence).stream()
                .findFirst();
    }

    /// Every absence of a person, the latest first.
    List<AbsenceTerm> of(PersonId person) {
        return jdbc.query(FIND + " order by lower(valid) desc, id", (row, number) -> term(row), person.value());
    }

    void end(PersonId person, long absence, LocalDate day) {
        jdbc.update(END + " and id = ?", day, day, day, person.value(), absence);
    }

    void withdraw(PersonId person, long absence, Instant now, Actor by) {
        withdraw(person, "id = ?", absence, now, by);
    }

    /// Ends what lasts beyond `day`, and takes back what would only begin then.
    void endAll(PersonId person, LocalDate day, Instant now, Actor by) {
        jdbc.update(END, day, day, day, person.value());
        withdraw(person, "lower(valid) >= ?", day, now, by);
    }

    private void withdraw(PersonId person, String which, Object argument, Instant now, Actor by) {
        jdbc.queryForList(WITHDRAW + which + WITHDRAWN, String.class, person.value(), argument)
                .forEach(was -> revisions.revise(person, "membership.withdrawn.absence", was, null, now, by));
    }

    private static AbsenceTerm term(ResultSet row) throws SQLException {
        LocalDate from = Objects.requireNonNull(row.getObject(3, LocalDate.class));
        Period period = new Period(from, row.getObject(4, LocalDate.class));
        return new AbsenceTerm(
                row.getLong(1), new AbsenceFact(AbsenceKind.valueOf(row.getString(2)), period, row.getString(5)));
    }
}
