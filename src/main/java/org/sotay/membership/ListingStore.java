package org.sotay.membership;

import static org.sotay.membership.jooq.Tables.ASSIGNMENT;

import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.impl.DSL;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.UnitId;
import org.springframework.stereotype.Repository;

/// Keeps the read model of members (listing, roll and tally) in step with the facts, in the transaction of the change.
@Repository
class ListingStore {

    private static final String REFRESH = """
        with gone as (
            delete from membership.listing where person_id = any({0}) returning *),
        gone_from_roll as (
            delete from membership.roll r using gone g, unnest(g.units) as u(id)
            where r.unit_id = u.id and r.sort_key = g.sort_key and r.listing_id = g.id),
        fresh as (
            insert into membership.listing (person_id, membership_id, cell_id, cell_name, units, valid_from,
                valid_until, offices, absences, full_name, sort_key, birth_year, birth_month, birth_day, sex,
                occupation, decided_on, joined_on, recognised_on, card_number)
            select person_id, membership_id, cell_id, cell_name, units, valid_from, valid_until, offices, absences,
                full_name, sort_key, birth_year, birth_month, birth_day, sex, occupation, decided_on, joined_on,
                recognised_on, card_number
            from membership.listing_source where person_id = any({0})
            order by sort_key
            returning *),
        fresh_names as (
            insert into membership.name as n (sort_key, full_name, words)
            select distinct on (p.sort_key) p.sort_key, p.full_name, array_to_tsvector(p.search_words)
            from people.person_view p
            where p.id = any({0}) and not exists (
                select from membership.name known
                where known.sort_key = p.sort_key
                    and known.words || array_to_tsvector(p.search_words) = known.words)
            order by p.sort_key
            on conflict (sort_key) do update set words = n.words || excluded.words),
        fresh_on_roll as (
            insert into membership.roll (unit_id, sort_key, listing_id, valid_from, valid_until)
            select u.id, f.sort_key, f.id, f.valid_from, f.valid_until
            from fresh f, unnest(f.units) as u(id)
            order by 1, 2, 3),
        spans as (
            select units, valid_from, valid_until, coalesce(recognised_on, 'infinity') as recognised_on, 1 as sign
            from fresh
            union all
            select units, valid_from, valid_until, coalesce(recognised_on, 'infinity'), -1 from gone),
        steps as (
            select units, greatest(valid_from, recognised_on) as day, sign as official, 0 as probationary
            from spans where recognised_on < valid_until
            union all
            select units, valid_until, -sign, 0 from spans where recognised_on < valid_until
            union all
            select units, valid_from, 0, sign from spans where valid_from < recognised_on
            union all
            select units, least(valid_until, recognised_on), 0, -sign from spans where valid_from < recognised_on),
        changes as (
            select u.id as unit_id, g.grain, date_trunc(g.unit, day)::date as day,
                   sum(official) as official, sum(probationary) as probationary
            from steps, unnest(units) as u(id),
                (values ('YEAR'::membership.grain, 'year'), ('MONTH', 'month'), ('DAY', 'day')) as g(grain, unit)
            where day < 'infinity'
            group by 1, 2, 3
            having sum(official) <> 0 or sum(probationary) <> 0)
        insert into membership.tally as t (unit_id, grain, day, official, probationary)
        select unit_id, grain, day, official, probationary from changes
        order by 1, 2, 3
        on conflict (unit_id, grain, day) do update
            set official = t.official + excluded.official, probationary = t.probationary + excluded.probationary
        """;

    /// Key of the lock between changes of the tree and changes of members: arbitrary, this room's own.
    private static final long TREE = 7_305_210_411L;

    private static final String SHARE_TREE = "select pg_advisory_xact_lock_shared({0})";
    private static final String OWN_TREE = "select pg_advisory_xact_lock({0})";
    private static final String OWN_PEOPLE =
            "select id from people.person_view where id = any({0}) order by id for no key update";

    private final DSLContext sql;

    ListingStore(DSLContext sql) {
        this.sql = sql;
    }

    /// Writes anew what lists and counts say of these persons. Two changes of one person wait for each other, so that
    /// the second sees the rows of the first; so do a change of people and one of the tree.
    void refresh(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return;
        }
        Param<Long[]> ids =
                DSL.val(people.stream().map(PersonId::value).distinct().toArray(Long[]::new));
        sql.execute(SHARE_TREE, DSL.val(TREE));
        sql.execute(OWN_PEOPLE, ids);
        sql.execute(REFRESH, ids);
    }

    /// The same for everybody who ever belonged to one of the cells, whose facts have changed; nobody else writes
    /// meanwhile.
    void refreshCells(List<UnitId> cells) {
        sql.execute(OWN_TREE, DSL.val(TREE));
        Long[] people = sql.selectDistinct(ASSIGNMENT.PERSON_ID)
                .from(ASSIGNMENT)
                .where("{0} = any({1})", ASSIGNMENT.CELL_ID, DSL.val(UnitId.values(cells)))
                .fetchArray(ASSIGNMENT.PERSON_ID);
        if (people.length > 0) {
            sql.execute(REFRESH, DSL.val(people));
        }
    }
}
