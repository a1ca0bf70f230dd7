package org.sotay.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Writes times of absence. One that is taken back leaves a revision that tells what it was.
@Repository
class AbsenceStore {

    private static final String ADD = """
        insert into membership.absence (person_id, kind, valid, note, recorded_at, recorded_by)
        select p.id, ?::membership.absence_kind, daterange(?, ?), ?, ?, ? from unnest(?::bigint[]) as p(id)
        """;
    private static final String ABSENT = """
        select distinct person_id from membership.absence
        where person_id = any(?) and kind = ?::membership.absence_kind and valid && daterange(?, ?)
        """;
    private static final String UNDO = """
        with gone as (
            delete from membership.absence a using membership.bulk_item i
            where i.bulk_id = ? and i.after is not null and a.person_id = i.person_id and not exists (
                select from jsonb_array_elements(i.before -> 'absences') b where (b ->> 'id')::bigint = a.id)
            returning a.person_id, a.kind::text || ' ' || a.valid::text || coalesce(' ' || a.note, '') as was)
        insert into membership.revision (person_id, subject, before, recorded_at, recorded_by, recorded_name)
        select person_id, 'membership.withdrawn.absence', was, ?, ?, ? from gone
        """;
    private static final String END = """
        update membership.absence set valid = daterange(lower(valid), ?)
        where lower(valid) < ? and valid @> ?::date and person_id = ?\
        """;
    private static final String WITHDRAW = "delete from membership.absence where person_id = ? and ";
    private static final String WITHDRAWN = " returning kind::text || ' ' || valid::text || coalesce(' ' || note, '')";
    private static final String FIND = """
        select id, kind::text, lower(valid), upper(valid), note from membership.absence where person_id = ?\
        """;

    private final JdbcTemplate jdbc;
    private final RevisionStore revisions;

    AbsenceStore(JdbcTemplate jdbc, RevisionStore revisions) {
        this.jdbc = jdbc;
        this.revisions = revisions;
    }

    /// The same absence for each of them.
    void add(Collection<PersonId> people, AbsenceFact absence, Instant now, Actor by) {
        jdbc.update(
                ADD,
                absence.kind().name(),
                absence.period().from(),
                absence.period().until(),
                absence.note(),
                now.atOffset(ZoneOffset.UTC),
                by.account().value(),
                PersonId.values(people));
    }

    /// Those who have such an absence on record for a part of the time already.
    Set<PersonId> absent(Collection<PersonId> people, AbsenceFact absence) {
        return new HashSet<>(jdbc.query(
                ABSENT,
                (row, number) -> new PersonId(row.getLong(1)),
                PersonId.values(people),
                absence.kind().name(),
                absence.period().from(),
                absence.period().until()));
    }

    /// Takes back the absences that were recorded of many members at once.
    void undo(long bulk, Instant now, Actor by) {
        jdbc.update(UNDO, bulk, now.atOffset(ZoneOffset.UTC), by.account().value(), by.name());
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
