package org.sotay.membership;

import static org.sotay.membership.jooq.Tables.ASSIGNMENT;

import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.UnitId;
import org.sotay.membership.jooq.organisation.Tables;
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
                valid_until, latest, has_offices, has_absences, full_name, sort_key, words, birth_year, birth_month, birth_day, sex,
                occupation, decided_on, joined_on, recognised_on, card_number)
            select person_id, membership_id, cell_id, cell_name, units, valid_from, valid_until, latest, has_offices,
                has_absences, full_name, sort_key, words, birth_year, birth_month, birth_day, sex, occupation, decided_on, joined_on,
                recognised_on, card_number
            from membership.listing_source where person_id = any({0})
            order by sort_key
            returning *),
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

    private final DSLContext sql;

    ListingStore(DSLContext sql) {
        this.sql = sql;
    }

    /// Writes anew what lists and counts say of these persons.
    void refresh(Collection<PersonId> people) {
        if (!people.isEmpty()) {
            sql.execute(
                    REFRESH,
                    DSL.val(people.stream().map(PersonId::value).distinct().toArray(Long[]::new)));
        }
    }

    /// Everybody who ever belonged to a cell at or below one of the units.
    List<PersonId> everIn(List<UnitId> units) {
        var place = Tables.UNIT_PLACE_VIEW;
        return sql.selectDistinct(ASSIGNMENT.PERSON_ID)
                .from(ASSIGNMENT)
                .join(place)
                .on(place.UNIT_ID.eq(ASSIGNMENT.CELL_ID))
                .where(
                        "string_to_array({0}::text, '.')::bigint[] && {1}",
                        place.PATH, DSL.val(units.stream().map(UnitId::value).toArray(Long[]::new)))
                .fetch(row -> new PersonId(row.value1()));
    }
}
