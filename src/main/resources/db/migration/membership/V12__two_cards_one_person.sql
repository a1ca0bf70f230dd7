-- Two cards turned out to be one person's. Nothing is moved or overwritten: facts keep the person they were recorded
-- for, and count for the kept one on the days that are noted here, those on which the kept one was no member when the two
-- were merged. So an earlier year does not lose a member who hung on the other card, nobody counts twice, and what ends
-- the membership of the kept one does not bring the other back. A merge that has ended leaves everything as it was.
create table membership.merge (
    id          bigint generated always as identity primary key,
    kept_id     bigint not null references people.person,
    merged_id   bigint not null references people.person,
    days        datemultirange not null,
    form_key    uuid not null unique,
    -- What stood in the record of the kept one before, and what was taken over: to go back unless corrected since.
    before      jsonb not null,
    after       jsonb not null,
    merged_at   timestamptz not null,
    merged_by   bigint not null,
    merged_name text not null,
    ended_at    timestamptz,
    ended_by    bigint,
    ended_name  text,
    constraint nobody_is_merged_with_oneself check (kept_id <> merged_id),
    constraint taken_back_by_somebody check (
        (ended_by is null) = (ended_at is null) and (ended_name is null) = (ended_at is null))
);
create unique index merged_once on membership.merge (merged_id) where ended_at is null;
create index merge_kept on membership.merge (kept_id);

-- The merges in force, with the days on which the facts of the merged one count: not those of the kept one's
-- memberships as they are recorded today, nor of somebody who was merged into the same person before.
create view membership.merge_in_force as
    select g.id, g.kept_id, g.merged_id,
           g.days - coalesce((
               select range_agg(daterange(m.joined_on, m.ended_on)) from membership.membership m
               where m.person_id = g.kept_id), '{}')
           - coalesce((
               select range_agg(earlier.days) from membership.merge earlier
               where earlier.kept_id = g.kept_id and earlier.ended_at is null and earlier.id < g.id), '{}') as days
    from membership.merge g
    where g.ended_at is null;

-- For whom each stay counts, and when.
create view membership.stay_counted as
    select a.id, a.person_id as owner_id, a.person_id, a.membership_id, a.cell_id, a.valid
    from membership.assignment a
    where not exists (select from membership.merge g where g.merged_id = a.person_id and g.ended_at is null)
    union all
    select a.id, g.kept_id, a.person_id, a.membership_id, a.cell_id, part.valid
    from membership.merge_in_force g
    join membership.assignment a on a.person_id = g.merged_id
    cross join lateral unnest(datemultirange(a.valid) * g.days) part(valid);

create or replace view membership.listing_source as
    select a.owner_id as person_id, a.membership_id, a.cell_id, f.name as cell_name,
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
    from membership.stay_counted a
    join membership.membership m on m.id = a.membership_id
    join people.person_view n on n.id = a.owner_id
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

-- What others read counts in the same way.
create or replace view membership.office_view as
    select o.id, o.person_id, o.unit_id, o.role::text as role, o.valid
    from membership.office o
    where not exists (select from membership.merge g where g.merged_id = o.person_id and g.ended_at is null)
    union all
    select o.id, g.kept_id, o.unit_id, o.role::text, part.valid
    from membership.merge_in_force g
    join membership.office o on o.person_id = g.merged_id
    cross join lateral unnest(datemultirange(o.valid) * g.days) part(valid);
create or replace view membership.assignment_view as
    select id, owner_id as person_id, cell_id, valid from membership.stay_counted;
create or replace view membership.membership_span_view as
    select m.person_id, daterange(m.joined_on, m.ended_on) as valid
    from membership.membership m
    where not exists (select from membership.merge g where g.merged_id = m.person_id and g.ended_at is null)
    union all
    select g.kept_id, part.valid
    from membership.merge_in_force g
    join membership.membership m on m.person_id = g.merged_id
    cross join lateral unnest(datemultirange(daterange(m.joined_on, m.ended_on)) * g.days) part(valid);
-- Whose file stands for somebody who was merged: the account of the one acts for the other.
create view membership.kept_view as
    select merged_id as person_id, kept_id from membership.merge where ended_at is null;

-- The card of a membership that is merged may stand in the record of the kept one too.
alter table membership.membership
    add column merged boolean not null default false,
    drop constraint card_in_force_once,
    add constraint card_in_force_once
        exclude using gist (card_number with =, daterange(joined_on, ended_on) with &&)
        where (card_number is not null and not merged);
