-- Plans that change many units at once, from one day on. A plan is a draft until it is put in force; undone, it stays
-- as what was once in force.
create type organisation.plan_state as enum ('DRAFT', 'IN_FORCE', 'UNDONE');

create table organisation.plan (
    id            bigint generated always as identity primary key,
    unit_id       bigint references organisation.unit,
    title         text not null check (btrim(title) <> '' and length(title) <= 200),
    note          text not null check (length(note) <= 2000),
    effective_on  date not null,
    state         organisation.plan_state not null default 'DRAFT',
    version       integer not null default 0,
    drafted_at    timestamptz not null,
    drafted_by    bigint not null,
    drafted_name  text not null,
    enforced_at   timestamptz,
    enforced_by   bigint,
    enforced_name text,
    undone_at     timestamptz,
    undone_by     bigint,
    undone_name   text,
    constraint a_plan_in_force_tells_since_when check (
        (state = 'DRAFT') = (enforced_at is null) and (enforced_by is null) = (enforced_at is null)
        and (enforced_name is null) = (enforced_at is null)),
    constraint a_plan_undone_tells_when check (
        (state = 'UNDONE') = (undone_at is not null) and (undone_by is null) = (undone_at is null)
        and (undone_name is null) = (undone_at is null))
);
comment on column organisation.plan.unit_id is
    'The unit it was drafted in; who reaches that reaches the plan. None for the whole installation';

-- What a plan does, step by step; `details` are the components of the operation of that name.
create table organisation.plan_step (
    plan_id   bigint not null references organisation.plan on delete cascade,
    position  integer not null,
    operation text not null,
    details   jsonb not null,
    primary key (plan_id, position)
);

-- Every row that a plan writes carries its number, so that undoing it takes exactly these rows away.
alter table organisation.unit
    add column plan_id bigint references organisation.plan,
    add column dissolving_plan_id bigint references organisation.plan,
    add constraint only_what_ends_is_dissolved check (dissolving_plan_id is null or dissolved_on is not null);
alter table organisation.unit_fact add column plan_id bigint references organisation.plan;
alter table organisation.unit_place add column plan_id bigint references organisation.plan;
create index unit_plan on organisation.unit (plan_id) where plan_id is not null;
create index unit_dissolving_plan on organisation.unit (dissolving_plan_id) where dissolving_plan_id is not null;
create index unit_fact_plan on organisation.unit_fact (plan_id) where plan_id is not null;
create index unit_place_plan on organisation.unit_place (plan_id) where plan_id is not null;

-- What a plan has cut, as it was before. Of facts only the end is cut, since a plan is refused where a later change of
-- them is recorded; places below a moved unit are cut whole, as often as they change later.
create table organisation.cut_fact (
    plan_id bigint not null references organisation.plan,
    unit_id bigint not null references organisation.unit,
    valid   daterange not null,
    primary key (plan_id, unit_id)
);
create table organisation.cut_place (
    plan_id     bigint not null references organisation.plan,
    unit_id     bigint not null references organisation.unit,
    valid       daterange not null,
    parent_id   bigint references organisation.unit,
    path        ltree not null,
    recorded_at timestamptz not null,
    recorded_by bigint not null,
    written_by  bigint references organisation.plan,
    primary key (plan_id, unit_id, valid)
);
comment on column organisation.cut_place.written_by is 'The plan that had written the row, if any';
create index cut_place_written on organisation.cut_place (written_by) where written_by is not null;

-- Which unit follows which. One that was dissolved is followed by those that took over what it had; one that was divided
-- and goes on is followed by its parts.
create table organisation.succession (
    unit_id      bigint not null references organisation.unit,
    successor_id bigint not null references organisation.unit,
    on_day       date not null,
    plan_id      bigint not null references organisation.plan,
    primary key (unit_id, successor_id, on_day),
    constraint nothing_follows_itself check (unit_id <> successor_id)
);
create index succession_successor on organisation.succession (successor_id);
create index succession_plan on organisation.succession (plan_id);

-- Published for the rooms above.
create view organisation.succession_view as
    select unit_id, successor_id, on_day, plan_id from organisation.succession;

-- Every unit that stands or stood last above one of those that follow a dissolved unit, as far as that is so by a day.
create function organisation.heirs(unit bigint, day date) returns bigint[]
    language sql stable parallel safe
    return (
        with recursive heir as (
            select s.successor_id as id
            from organisation.unit u
            join organisation.succession s on s.unit_id = u.id and s.on_day = u.dissolved_on
            where u.id = unit and s.on_day <= day
            union
            select s.successor_id
            from heir h
            join organisation.unit u on u.id = h.id
            join organisation.succession s on s.unit_id = u.id and s.on_day = u.dissolved_on
            where s.on_day <= day)
        select coalesce(array_agg(distinct above.id), '{}')
        from heir h
        cross join lateral (
            select p.path from organisation.unit_place p
            where p.unit_id = h.id and lower(p.valid) <= day
            order by lower(p.valid) desc
            limit 1) p
        cross join lateral unnest(string_to_array(p.path::text, '.')::bigint[]) as above(id));
