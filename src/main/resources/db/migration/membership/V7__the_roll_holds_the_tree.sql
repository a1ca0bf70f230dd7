-- When the tree changes, members stay what they are: only the rolls of the units above change. So a row of the listing no
-- longer says which units stand above its cell, and no longer ends when that changes; the roll alone says it, with the
-- days on which it is so. A unit that is below another, is not, and is again has two rows there for one of the listing.
drop view membership.listing_source;
drop index membership.listing_person;
truncate membership.listing, membership.roll;
alter table membership.listing drop column units;
alter table membership.roll
    drop constraint roll_pkey,
    add primary key (unit_id, sort_key, listing_id, valid_from) include (valid_until);

create view membership.listing_source as
    select a.person_id, a.membership_id, a.cell_id, f.name as cell_name,
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
    join organisation.unit_fact_view f on f.unit_id = a.cell_id and f.valid && a.valid
    cross join lateral (select a.valid * f.valid as valid) span
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

insert into membership.listing (person_id, membership_id, cell_id, cell_name, valid_from, valid_until, offices,
    absences, full_name, sort_key, birth_year, birth_month, birth_day, sex, occupation, decided_on, joined_on,
    recognised_on, card_number)
select person_id, membership_id, cell_id, cell_name, valid_from, valid_until, offices, absences, full_name,
    sort_key, birth_year, birth_month, birth_day, sex, occupation, decided_on, joined_on, recognised_on,
    card_number
from membership.listing_source
order by sort_key;

create index listing_person on membership.listing (person_id, valid_from);
-- When a cell moves, its members are asked for.
create index listing_cell on membership.listing (cell_id);

-- On whose roll a row of the listing stands, and when.
create view membership.roll_source as
    select a.above_id as unit_id, l.sort_key, l.id as listing_id,
           greatest(l.valid_from, lower(a.valid)) as valid_from,
           least(l.valid_until, coalesce(upper(a.valid), 'infinity')) as valid_until,
           l.cell_id, l.recognised_on
    from membership.listing l
    join organisation.unit_above_view a on a.unit_id = l.cell_id
        and lower(a.valid) < l.valid_until and coalesce(upper(a.valid), 'infinity') > l.valid_from;

insert into membership.roll (unit_id, sort_key, listing_id, valid_from, valid_until)
select unit_id, sort_key, listing_id, valid_from, valid_until
from membership.roll_source
order by 1, 2, 3, 4;
