-- A row of the read model now holds for as long as nothing that a list shows changes: offices and absences too. So a
-- list needs no second look at the facts, and a filter by them no subselect. Which row counts today is asked of the
-- periods: a change known ahead must not show before its day.
drop view membership.listing_source;
drop index membership.listing_person;
alter table membership.listing
    drop column latest,
    drop column has_offices,
    drop column has_absences,
    drop column words,
    add column offices text[] not null default '{}',
    add column absences text[] not null default '{}';
create index listing_person on membership.listing (person_id, valid_from);

create view membership.listing_source as
    select a.person_id, a.membership_id, a.cell_id, f.name as cell_name,
           string_to_array(p.path::text, '.')::bigint[] as units,
           part.valid_from, part.valid_until,
           array(
               select o.role::text from membership.office o
               where o.person_id = a.person_id and o.valid @> part.valid_from order by o.role) as offices,
           array(
               select b.kind::text from membership.absence b
               where b.person_id = a.person_id and b.valid @> part.valid_from order by b.kind) as absences,
           n.full_name, n.sort_key,
           n.birth_year, n.birth_month, n.birth_day, n.sex, n.occupation,
           m.decided_on, m.joined_on, m.recognised_on, m.card_number
    from membership.assignment a
    join membership.membership m on m.id = a.membership_id
    join people.person_view n on n.id = a.person_id
    join organisation.unit_place_view p on p.unit_id = a.cell_id and p.valid && a.valid
    join organisation.unit_fact_view f on f.unit_id = a.cell_id and f.valid && (a.valid * p.valid)
    cross join lateral (select a.valid * p.valid * f.valid as valid) span
    cross join lateral (
        select begins.day as valid_from,
               coalesce(lead(begins.day) over (order by begins.day), upper(span.valid), 'infinity') as valid_until
        from (
            select lower(span.valid) as day
            union
            select step.day
            from (
                select o.valid from membership.office o where o.person_id = a.person_id
                union all
                select b.valid from membership.absence b where b.person_id = a.person_id) held
            cross join lateral (values (lower(held.valid)), (upper(held.valid))) step(day)
            where step.day <@ span.valid) begins) part
    where not isempty(span.valid);

-- Every name that a member bears or bore, once: words are looked up here and each name found on a roll, which is much
-- less to read than the rows of all who are called so.
create table membership.name (
    sort_key  bytea primary key,
    full_name text not null,
    words     tsvector not null
);
create index name_words on membership.name using gin (words);

create index listing_absent on membership.listing (valid_until) where absences <> '{}';
create index listing_probationary on membership.listing ((coalesce(recognised_on, 'infinity')));

truncate membership.listing, membership.roll;
insert into membership.listing (person_id, membership_id, cell_id, cell_name, units, valid_from, valid_until, offices,
    absences, full_name, sort_key, birth_year, birth_month, birth_day, sex, occupation, decided_on, joined_on,
    recognised_on, card_number)
select person_id, membership_id, cell_id, cell_name, units, valid_from, valid_until, offices, absences, full_name,
    sort_key, birth_year, birth_month, birth_day, sex, occupation, decided_on, joined_on, recognised_on,
    card_number
from membership.listing_source
order by sort_key;
insert into membership.roll (unit_id, sort_key, listing_id, valid_from, valid_until)
select u.id, l.sort_key, l.id, l.valid_from, l.valid_until
from membership.listing l, unnest(l.units) as u(id)
order by 1, 2, 3;
insert into membership.name (sort_key, full_name, words)
select distinct on (sort_key) sort_key, full_name, array_to_tsvector(search_words)
from people.person_view
where id in (select person_id from membership.listing)
order by sort_key;
