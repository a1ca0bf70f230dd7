package org.sotay.membership;

import static org.sotay.membership.jooq.Tables.ASSIGNMENT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.UnitId;
import org.springframework.stereotype.Repository;

/// Keeps the read model of members (listing, roll and tally) in step with the facts, in the transaction of the change.
@Repository
class ListingStore {

    /// What `spans` of days on the rolls mean for the numbers of the units: the end of both statements below.
    private static final String COUNTED = """
        steps as (
            select unit_id, greatest(valid_from, recognised_on) as day, sign as official, 0 as probationary
            from spans where recognised_on < valid_until
            union all
            select unit_id, valid_until, -sign, 0 from spans where recognised_on < valid_until
            union all
            select unit_id, valid_from, 0, sign from spans where valid_from < coalesce(recognised_on, 'infinity')
            union all
            select unit_id, least(valid_until, recognised_on), 0, -sign
            from spans where valid_from < coalesce(recognised_on, 'infinity')),
        days as (
            select unit_id, day, sum(official) as official, sum(probationary) as probationary
            from steps where day < 'infinity'
            group by 1, 2
            having sum(official) <> 0 or sum(probationary) <> 0),
        changes as (
            select d.unit_id, g.grain, date_trunc(g.unit, d.day)::date as day,
                   sum(d.official) as official, sum(d.probationary) as probationary
            from days d,
                (values ('YEAR'::membership.grain, 'year'), ('MONTH', 'month'), ('DAY', 'day')) as g(grain, unit)
            group by 1, 2, 3
            having sum(d.official) <> 0 or sum(d.probationary) <> 0)
        insert into membership.tally as t (unit_id, grain, day, official, probationary)
        select unit_id, grain, day, official, probationary from changes
        order by 1, 2, 3
        on conflict (unit_id, grain, day) do update
            set official = t.official + excluded.official, probationary = t.probationary + excluded.probationary
        """;

    private static final String REFRESH = """
        with gone as (
            delete from membership.listing where person_id = any({0})
            returning id, cell_id, sort_key, recognised_on),
        fresh as (
            insert into membership.listing (person_id, membership_id, cell_id, cell_name, valid_from,
                valid_until, offices, absences, full_name, sort_key, birth_year, birth_month, birth_day, sex,
                occupation, decided_on, joined_on, recognised_on, card_number)
            select person_id, membership_id, cell_id, cell_name, valid_from, valid_until, offices, absences,
                full_name, sort_key, birth_year, birth_month, birth_day, sex, occupation, decided_on, joined_on,
                recognised_on, card_number
            from membership.listing_source where person_id = any({0})
            order by sort_key
            returning id, cell_id, sort_key, valid_from, valid_until, recognised_on),
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
        above as materialized (
            select c.cell_id, a.above_id, a.valid
            from (select cell_id from gone union select cell_id from fresh) c
            cross join lateral (
                select v.above_id, v.valid from organisation.unit_above_view v where v.unit_id = c.cell_id) a),
        gone_from_roll as (
            delete from membership.roll r
            using gone g join above a on a.cell_id = g.cell_id
            where r.unit_id = a.above_id and r.sort_key = g.sort_key and r.listing_id = g.id
            returning r.unit_id, r.valid_from, r.valid_until, g.recognised_on),
        fresh_on_roll as materialized (
            select a.above_id as unit_id, f.sort_key, f.id as listing_id, greatest(f.valid_from, lower(a.valid))
                as valid_from, least(f.valid_until, coalesce(upper(a.valid), 'infinity')) as valid_until,
                f.recognised_on
            from fresh f
            join above a on a.cell_id = f.cell_id
                and lower(a.valid) < f.valid_until and coalesce(upper(a.valid), 'infinity') > f.valid_from),
        written as (
            insert into membership.roll (unit_id, sort_key, listing_id, valid_from, valid_until)
            select unit_id, sort_key, listing_id, valid_from, valid_until from fresh_on_roll
            order by 1, 2, 3, 4),
        spans as (
            select unit_id, valid_from, valid_until, recognised_on, 1 as sign from fresh_on_roll
            union all
            select unit_id, valid_from, valid_until, recognised_on, -1 from gone_from_roll),
        """ + COUNTED;

    /// The rolls of the units {1} as the tree has them now, as far as the units {0} below them are concerned,
    /// whose places are what they were before {2}. What stays is not touched: a level that goes takes nothing from
    /// the rolls above and below it.
    private static final String REROLL = """
        with wanted as materialized (
            select s.unit_id, s.sort_key, s.listing_id, s.valid_from, s.valid_until, s.recognised_on
            from membership.roll_source s
            where s.cell_id = any({0}) and s.unit_id = any({1}) and s.valid_until >= {2}),
        present as materialized (
            select r.unit_id, r.sort_key, r.listing_id, r.valid_from, r.valid_until, l.recognised_on
            from membership.roll r
            join membership.listing l on l.id = r.listing_id
            where l.cell_id = any({0}) and r.unit_id = any({1}) and r.valid_until >= {2}),
        changed as materialized (
            select unit_id, sort_key, listing_id, valid_from, w.valid_until, p.valid_until as was_until,
                   coalesce(w.recognised_on, p.recognised_on) as recognised_on
            from wanted w
            full join present p using (unit_id, sort_key, listing_id, valid_from)
            where w.valid_until is distinct from p.valid_until),
        removed as (
            delete from membership.roll r
            using changed c
            where c.valid_until is null and r.unit_id = c.unit_id and r.sort_key = c.sort_key
                and r.listing_id = c.listing_id and r.valid_from = c.valid_from),
        written as (
            insert into membership.roll (unit_id, sort_key, listing_id, valid_from, valid_until)
            select unit_id, sort_key, listing_id, valid_from, valid_until from changed where valid_until is not null
            order by 1, 2, 3, 4
            on conflict (unit_id, sort_key, listing_id, valid_from) do update set valid_until = excluded.valid_until),
        spans as (
            select unit_id, valid_from, valid_until, recognised_on, 1 as sign
            from changed where valid_until is not null
            union all
            select unit_id, valid_from, was_until, recognised_on, -1 from changed where was_until is not null),
        """ + COUNTED;

    private static final String DUE = "insert into membership.pair_due (person_id) select unnest({0})";

    /// A plan for a few persons takes minutes for thousands, above all where the tables were nearly empty when it was
    /// made; for so many it is worth planning anew.
    private static final int MANY = 200;

    private static final String PLAN_ANEW = "set local plan_cache_mode = force_custom_plan";
    private static final String PLAN_AS_EVER = "set local plan_cache_mode = auto";

    /// Key of the lock between changes of the tree and changes of members: arbitrary, this room's own.
    private static final long TREE = 7_305_210_411L;

    private static final String FORGET = """
        delete from membership.name n
        where n.sort_key = any({0}) and not exists (select from membership.listing l where l.sort_key = n.sort_key)
        """;
    private static final String SHARE_TREE = "select pg_advisory_xact_lock_shared({0})";
    private static final String OWN_TREE = "select pg_advisory_xact_lock({0})";
    private static final String OWN_PEOPLE =
            "select id from people.person_view where id = any({0}) order by id for no key update";

    /// What is recorded of somebody who was merged counts for another one.
    private static final String CONCERNED = """
        select unnest({0})
        union
        select kept_id from membership.merge where merged_id = any({0}) and ended_at is null
        """;

    private final DSLContext sql;

    ListingStore(DSLContext sql) {
        this.sql = sql;
    }

    /// Lets nobody change the tree before this transaction ends: the cell somebody is about to enter is still there
    /// then.
    void holdTree() {
        sql.execute(SHARE_TREE, DSL.val(TREE));
    }

    /// Lets nobody change members before this transaction ends, which changes the tree.
    void ownTree() {
        sql.execute(OWN_TREE, DSL.val(TREE));
    }

    /// Writes anew what lists and counts say of these persons, and notes that their pairs are to be found anew. Two
    /// changes of one person wait for each other, so that the second sees the rows of the first; so do a change of
    /// people and one of the tree.
    void refresh(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return;
        }
        Long[] ids = people.stream().map(PersonId::value).distinct().toArray(Long[]::new);
        holdTree();
        sql.execute(OWN_PEOPLE, DSL.val(ids));
        Long[] concerned = concerned(ids);
        if (concerned.length > ids.length) {
            sql.execute(OWN_PEOPLE, DSL.val(concerned));
        }
        write(concerned);
        sql.execute(DUE, DSL.val(ids));
    }

    private Long[] concerned(Long[] people) {
        return sql.fetch(CONCERNED, DSL.val(people)).getValues(0, Long.class).toArray(Long[]::new);
    }

    /// The same for everybody who ever belonged to one of the cells, whose facts have changed; nobody else writes
    /// meanwhile.
    void refreshCells(List<UnitId> cells) {
        ownTree();
        Long[] people = sql.selectDistinct(ASSIGNMENT.PERSON_ID)
                .from(ASSIGNMENT)
                .where("{0} = any({1})", ASSIGNMENT.CELL_ID, DSL.val(UnitId.values(cells)))
                .fetchArray(ASSIGNMENT.PERSON_ID);
        if (people.length > 0) {
            write(concerned(people));
        }
    }

    private void write(Long[] people) {
        if (people.length > MANY) {
            sql.execute(PLAN_ANEW);
        }
        sql.execute(REFRESH, DSL.val(people));
        if (people.length > MANY) {
            sql.execute(PLAN_AS_EVER);
        }
    }

    /// The same after the tree has changed: the rolls and numbers of units that have others below them than before.
    ///
    /// @param moved units whose place has changed, whatever is below included
    /// @param above units above which some of them stand or stood
    /// @param since first day on which one of them stands elsewhere than before
    void reroll(List<UnitId> moved, List<UnitId> above, LocalDate since) {
        ownTree();
        sql.execute(REROLL, DSL.val(UnitId.values(moved)), DSL.val(UnitId.values(above)), DSL.val(since));
    }

    /// Forgets those of the names that nobody bears any more. Whoever writes lists meanwhile waits, lest a name is
    /// forgotten that somebody has just been given.
    void forgetNames(List<byte[]> sortKeys) {
        sql.execute(OWN_TREE, DSL.val(TREE));
        sql.execute(FORGET, DSL.val(sortKeys.toArray(byte[][]::new)));
    }
}
