package org.sotay.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.UnitId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Writes moves to another cell, of one member or of many alike, and takes a move of many back.
@Repository
class MoveStore {

    private static final String WITHDRAWN = "membership.withdrawn.move";
    private static final String END_STAYS = """
        update membership.assignment set valid = daterange(lower(valid), ?)
        where person_id = any(?) and lower(valid) < ? and valid @> ?::date
        """;
    private static final String BEGIN_STAYS = """
        with last as (
            select distinct on (person_id) id, person_id from membership.membership
            where person_id = any(?) order by person_id, joined_on desc),
        counted as (
            update membership.membership m set version = m.version + 1 from last l where m.id = l.id)
        insert into membership.assignment (membership_id, person_id, cell_id, valid, recorded_at, recorded_by)
        select id, person_id, ?, daterange(?, null), ?, ? from last
        """;
    private static final String DONE = " from membership.bulk_item i";
    private static final String OF = " i.bulk_id = ? and i.after is not null";
    private static final String TAKE_BACK_STAYS = """
        with gone as (
            delete from membership.assignment a using membership.bulk_item i
            where i.bulk_id = ? and i.after is not null and a.person_id = i.person_id and not exists (
                select from jsonb_array_elements(i.before -> 'stays') b where (b ->> 'id')::bigint = a.id)
            returning a.person_id, a.cell_id, a.valid)
        insert into membership.revision (person_id, subject, before, recorded_at, recorded_by, recorded_name)
        select g.person_id, ?, u.code || ' ' || g.valid::text, ?, ?, ?
        from gone g join organisation.unit_view u on u.id = g.cell_id
        """;
    private static final String REOPEN_STAYS = "update membership.assignment a set valid = (b ->> 'valid')::daterange"
            + DONE + ", jsonb_array_elements(i.before -> 'stays') b where" + OF
            + " and a.id = (b ->> 'id')::bigint and a.valid <> (b ->> 'valid')::daterange";
    private static final String REOPEN_OFFICES = "update membership.office o set valid = (b ->> 'valid')::daterange"
            + DONE + ", jsonb_array_elements(i.before -> 'offices') b where" + OF
            + " and o.id = (b ->> 'id')::bigint and o.valid <> (b ->> 'valid')::daterange";
    private static final String RESTORE_OFFICES = "insert into membership.office overriding system value"
            + " select (jsonb_populate_record(null::membership.office, b)).*" + DONE
            + ", jsonb_array_elements(i.before -> 'offices') b where" + OF
            + " and not exists (select from membership.office o where o.id = (b ->> 'id')::bigint)";
    private static final String COUNT = "update membership.membership m set version = m.version + 1" + DONE + " where"
            + OF + " and m.id = (i.before ->> 'membership')::bigint";

    private final JdbcTemplate jdbc;
    private final TermStore terms;
    private final FollowStore follows;

    MoveStore(JdbcTemplate jdbc, TermStore terms, FollowStore follows) {
        this.jdbc = jdbc;
        this.terms = terms;
        this.follows = follows;
    }

    /// Ends the stays that hold on `day` and begins open ones in another cell; offices in units that are not above it
    /// end with the stay.
    void move(Collection<PersonId> people, UnitId cell, LocalDate day, Instant now, Actor by) {
        endStays(people, day);
        terms.endElsewhere(people, cell, day, now, by);
        jdbc.update(
                BEGIN_STAYS,
                PersonId.values(people),
                cell.value(),
                day,
                now.atOffset(ZoneOffset.UTC),
                by.account().value());
        follows.goOn(people, now, by);
    }

    /// Ends the stays that hold on `day`.
    void endStays(Collection<PersonId> people, LocalDate day) {
        jdbc.update(END_STAYS, day, PersonId.values(people), day, day);
    }

    /// Puts stays and offices back as they stood before a move of many, of whom nothing has changed since.
    void undo(long bulk, Instant now, Actor by) {
        jdbc.update(
                TAKE_BACK_STAYS,
                bulk,
                WITHDRAWN,
                now.atOffset(ZoneOffset.UTC),
                by.account().value(),
                by.name());
        jdbc.update(REOPEN_STAYS, bulk);
        jdbc.update(REOPEN_OFFICES, bulk);
        jdbc.update(RESTORE_OFFICES, bulk);
        jdbc.update(COUNT, bulk);
    }
}
