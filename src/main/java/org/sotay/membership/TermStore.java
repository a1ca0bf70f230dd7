package org.sotay.membership;

import static org.sotay.membership.jooq.Tables.OFFICE;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.postgres.extensions.types.LocalDateRange;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Scope;
import org.sotay.kernel.SqlText;
import org.sotay.kernel.UnitId;
import org.sotay.organisation.UnitReach;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Writes terms of office. One that is taken back leaves a revision that tells what it was.
@Repository
class TermStore {

    private static final String END = """
        update membership.office set valid = daterange(lower(valid), ?)
        where lower(valid) < ? and valid @> ?::date and \
        """;
    private static final String ELSEWHERE = """
        unit_id <> all(
            select unnest(string_to_array(p.path::text, '.')::bigint[]) from organisation.unit_place_view p
            where p.unit_id = ? and p.valid @> ?::date)
        """;
    private static final String NOT_MERGED = """
        not exists (select from membership.merge g where g.merged_id = o.person_id and g.ended_at is null)\
        """;
    private static final String WITHDRAW = """
        delete from membership.office o using organisation.unit_view u
        where u.id = o.unit_id and \
        """;
    private static final String WITHDRAWN =
            " returning o.person_id, o.role::text || ' ' || u.code || ' ' || o.valid::text";
    private static final String FIND = """
        select o.id, o.person_id, n.full_name, o.role::text, u.code, coalesce(f.name, u.code), lower(o.valid),
            upper(o.valid),
            exists (select from organisation.unit_place_view p where p.unit_id = o.unit_id and p.valid @> ?::date and \
        """;
    private static final String OF = """
        )
        from membership.office o
        join people.person_view n on n.id = o.person_id
        join organisation.unit_view u on u.id = o.unit_id
        left join organisation.unit_fact_view f on f.unit_id = o.unit_id and f.valid @> lower(o.valid)
        where \
        """;

    private final DSLContext sql;
    private final JdbcTemplate jdbc;
    private final RevisionStore revisions;

    TermStore(DSLContext sql, JdbcTemplate jdbc, RevisionStore revisions) {
        this.sql = sql;
        this.jdbc = jdbc;
        this.revisions = revisions;
    }

    void add(PersonId person, OfficeFact office, Instant now, Actor by) {
        sql.insertInto(OFFICE)
                .set(OFFICE.PERSON_ID, person.value())
                .set(OFFICE.UNIT_ID, office.unit().value())
                .set(
                        OFFICE.ROLE,
                        org.sotay.membership.jooq.enums.OfficeRole.valueOf(
                                office.role().name()))
                .set(
                        OFFICE.VALID,
                        LocalDateRange.localDateRange(
                                office.period().from(), office.period().until()))
                .set(OFFICE.RECORDED_AT, now.atOffset(ZoneOffset.UTC))
                .set(OFFICE.RECORDED_BY, by.account().value())
                .execute();
    }

    /// One term, locked until the transaction ends; none of somebody who was merged.
    Optional<OfficeTerm> find(Scope scope, UnitId unit, long office, LocalDate today) {
        return terms(
                        scope,
                        today,
                        "o.unit_id = ? and o.id = ? and " + NOT_MERGED + " for update of o",
                        unit.value(),
                        office)
                .stream()
                .findFirst();
    }

    /// Every term of a person, the latest first.
    List<OfficeTerm> of(Scope scope, PersonId person, LocalDate today) {
        return terms(scope, today, "o.person_id = ? order by lower(o.valid) desc, o.id", person.value());
    }

    void end(long office, LocalDate day) {
        jdbc.update(END + "id = ?", day, day, day, office);
    }

    void withdraw(long office, Instant now, Actor by) {
        withdraw("o.id = ?", now, by, office);
    }

    /// Ends what lasts beyond `day`, and takes back what would only begin then.
    void endAll(PersonId person, LocalDate day, Instant now, Actor by) {
        jdbc.update(END + "person_id = ?", day, day, day, person.value());
        withdraw("o.person_id = ? and lower(o.valid) >= ?", now, by, person.value(), day);
    }

    /// The same for terms in units that do not stand above `cell` on `day`: whoever moves there leaves them behind.
    void endElsewhere(Collection<PersonId> people, UnitId cell, LocalDate day, Instant now, Actor by) {
        Long[] ids = PersonId.values(people);
        jdbc.update(END + "person_id = any(?) and " + ELSEWHERE, day, day, day, ids, cell.value(), day);
        withdraw(
                "o.person_id = any(?) and lower(o.valid) >= ? and o." + ELSEWHERE,
                now,
                by,
                ids,
                day,
                cell.value(),
                day);
    }

    private void withdraw(String which, Instant now, Actor by, Object... arguments) {
        jdbc.query(
                        WITHDRAW + which + WITHDRAWN,
                        (row, number) -> new Withdrawn(new PersonId(row.getLong(1)), row.getString(2)),
                        arguments)
                .forEach(gone ->
                        revisions.revise(gone.person(), "membership.withdrawn.office", gone.what(), null, now, by));
    }

    private record Withdrawn(PersonId person, String what) {}

    private List<OfficeTerm> terms(Scope scope, LocalDate today, String which, Object... arguments) {
        SqlText statement = new SqlText()
                .add(FIND, today)
                .add(UnitReach.ofPlace(scope))
                .add(OF)
                .add(which, arguments);
        return jdbc.query(statement.text(), (row, number) -> term(row), statement.arguments());
    }

    private static OfficeTerm term(ResultSet row) throws SQLException {
        LocalDate from = Objects.requireNonNull(row.getObject(7, LocalDate.class));
        return new OfficeTerm(
                row.getLong(1),
                new PersonId(row.getLong(2)),
                row.getString(3),
                OfficeRole.valueOf(row.getString(4)),
                row.getString(5),
                row.getString(6),
                new Period(from, row.getObject(8, LocalDate.class)),
                row.getBoolean(9));
    }
}
