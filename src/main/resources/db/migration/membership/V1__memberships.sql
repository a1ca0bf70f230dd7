create schema if not exists membership;

create type membership.end_kind as enum ('TRANSFERRED_OUT', 'LEFT', 'REMOVED', 'EXPELLED', 'DECEASED');
create type membership.absence_kind as enum ('AWAY', 'EXEMPT');
create type membership.office_role as enum ('SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER', 'ORGANISATION_OFFICER');

-- Joined with the ceremony, party age from the decision, official from the recognition (24-QĐ/TW).
create table membership.membership (
    id            bigint generated always as identity primary key,
    person_id     bigint not null references people.person,
    card_number   text check (card_number ~ '^[0-9A-Z.\-/]{4,20}$'),
    decided_on    date not null,
    joined_on     date not null,
    recognised_on date,
    ended_on      date,
    end_kind      membership.end_kind,
    end_note      text check (length(end_note) <= 500),
    version       integer not null default 0,
    recorded_at   timestamptz not null,
    recorded_by   bigint not null,
    constraint decided_before_the_ceremony check (decided_on <= joined_on),
    constraint recognised_after_joining check (recognised_on > joined_on),
    constraint ended_after_joining check (ended_on > joined_on),
    constraint an_end_has_its_kind check ((ended_on is null) = (end_kind is null)),
    constraint member_once_at_a_time exclude using gist (person_id with =, daterange(joined_on, ended_on) with &&)
);
create index membership_person on membership.membership (person_id);
create index membership_card on membership.membership (card_number) where card_number is not null;

-- The official cell: one at a time, the database refuses two.
create table membership.assignment (
    id            bigint generated always as identity primary key,
    membership_id bigint not null references membership.membership,
    person_id     bigint not null references people.person,
    cell_id       bigint not null references organisation.unit,
    valid         daterange not null check (not isempty(valid) and lower(valid) is not null),
    recorded_at   timestamptz not null,
    recorded_by   bigint not null,
    constraint one_official_cell_at_a_time exclude using gist (person_id with =, valid with &&)
);
create index assignment_person on membership.assignment (person_id);
create index assignment_cell on membership.assignment (cell_id);

create table membership.absence (
    id          bigint generated always as identity primary key,
    person_id   bigint not null references people.person,
    kind        membership.absence_kind not null,
    valid       daterange not null check (not isempty(valid) and lower(valid) is not null),
    note        text check (length(note) <= 300),
    recorded_at timestamptz not null,
    recorded_by bigint not null,
    constraint absent_once_at_a_time exclude using gist (person_id with =, kind with =, valid with &&)
);
create index absence_person on membership.absence (person_id) include (kind, valid);

create table membership.office (
    id          bigint generated always as identity primary key,
    person_id   bigint not null references people.person,
    unit_id     bigint not null references organisation.unit,
    role        membership.office_role not null,
    valid       daterange not null check (not isempty(valid) and lower(valid) is not null),
    recorded_at timestamptz not null,
    recorded_by bigint not null,
    constraint office_held_once_at_a_time exclude using gist (person_id with =, unit_id with =, role with =, valid with &&),
    constraint one_secretary_at_a_time exclude using gist (unit_id with =, valid with &&) where (role = 'SECRETARY')
);
create index office_person on membership.office (person_id) include (role, valid);
create index office_unit on membership.office (unit_id);

create table membership.revision (
    id            bigint generated always as identity primary key,
    person_id     bigint not null references people.person,
    subject       text not null,
    before        text,
    after         text,
    recorded_at   timestamptz not null,
    recorded_by   bigint not null,
    recorded_name text not null
);
create index revision_person on membership.revision (person_id);

-- Read model, kept in the transaction of every change from `listing_source`: a member as a list shows him, for as long
-- as cell, cell's name and place in the tree stay the same. `units` are the ids from the root down to the cell;
-- the two flags say whether it is worth looking for offices and absences of that time.
create table membership.listing (
    id            bigint generated always as identity primary key,
    person_id     bigint not null,
    membership_id bigint not null,
    cell_id       bigint not null,
    cell_name     text not null,
    units         bigint[] not null,
    valid_from    date not null,
    valid_until   date not null,
    latest        boolean not null,
    has_offices   boolean not null,
    has_absences  boolean not null,
    full_name     text not null,
    sort_key      bytea not null,
    words         tsvector not null,
    birth_year    smallint not null,
    birth_month   smallint,
    birth_day     smallint,
    sex           text not null,
    occupation    text,
    decided_on    date not null,
    joined_on     date not null,
    recognised_on date,
    card_number   text
);
create index listing_person on membership.listing (person_id);
create index listing_words on membership.listing using gin (words);
create index listing_card on membership.listing (card_number) where card_number is not null;

-- The same rows once for each unit above, in the order of names: the first page of any unit's list, whatever its size,
-- is the beginning of an index.
create table membership.roll (
    unit_id     bigint not null,
    sort_key    bytea not null,
    listing_id  bigint not null,
    valid_from  date not null,
    valid_until date not null,
    primary key (unit_id, sort_key, listing_id) include (valid_from, valid_until)
);

-- Changes of the number of members of a unit and everything below it, by day, month and year (first day of each), so
-- that the number as of any day is the sum of at most some hundred and twenty rows.
create type membership.grain as enum ('YEAR', 'MONTH', 'DAY');
create table membership.tally (
    unit_id      bigint not null,
    grain        membership.grain not null,
    day          date not null,
    official     integer not null,
    probationary integer not null,
    primary key (unit_id, grain, day) include (official, probationary)
);

create view membership.listing_source as
    select a.person_id, a.membership_id, a.cell_id, f.name as cell_name,
           string_to_array(p.path::text, '.')::bigint[] as units,
           lower(span.valid) as valid_from,
           coalesce(upper(span.valid), 'infinity') as valid_until,
           lower(span.valid) = max(lower(span.valid)) over (partition by a.person_id) as latest,
           exists (select from membership.office o where o.person_id = a.person_id and o.valid && span.valid)
               as has_offices,
           exists (select from membership.absence b where b.person_id = a.person_id and b.valid && span.valid)
               as has_absences,
           n.full_name, n.sort_key, array_to_tsvector(n.search_words) as words,
           n.birth_year, n.birth_month, n.birth_day, n.sex, n.occupation,
           m.decided_on, m.joined_on, m.recognised_on, m.card_number
    from membership.assignment a
    join membership.membership m on m.id = a.membership_id
    join people.person_view n on n.id = a.person_id
    join organisation.unit_place_view p on p.unit_id = a.cell_id and p.valid && a.valid
    join organisation.unit_fact_view f on f.unit_id = a.cell_id and f.valid && (a.valid * p.valid)
    cross join lateral (select a.valid * p.valid * f.valid as valid) span
    where not isempty(span.valid);

-- Published for the rooms above.
create view membership.office_view as
    select id, person_id, unit_id, role::text as role, valid from membership.office;
create view membership.assignment_view as
    select id, person_id, cell_id, valid from membership.assignment;
