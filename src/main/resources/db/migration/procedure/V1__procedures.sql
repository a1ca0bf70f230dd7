create schema if not exists procedure;

-- A set of rules as it was received, word for word; it never changes, so that a decision can be defended years later.
create table procedure.rule_set (
    id          text primary key check (id ~ '^[0-9A-Za-z][0-9A-Za-z.-]{0,59}$'),
    in_force_on date not null unique,
    content     text not null,
    sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    received_at timestamptz not null,
    received_by bigint not null
);

-- The years whose public holidays are recorded, and where that was read.
create table procedure.calendar_year (
    year        smallint primary key check (year between 1990 and 2200),
    source      text not null check (btrim(source) <> ''),
    recorded_at timestamptz not null,
    recorded_by bigint not null
);

-- Days off from Monday to Friday, and Saturdays and Sundays on which is worked instead.
create table procedure.special_day (
    day         date primary key,
    year        smallint not null generated always as (extract(year from day)) stored references procedure.calendar_year,
    off         boolean not null,
    name_vi     text not null check (btrim(name_vi) <> ''),
    name_en     text not null check (btrim(name_en) <> ''),
    name_de     text not null check (btrim(name_de) <> ''),
    recorded_at timestamptz not null,
    recorded_by bigint not null,
    constraint a_day_off_is_no_weekend_day check (off = (extract(isodow from day) < 6))
);

-- One procedure about one person in one unit, judged under one set of rules to its end.
create table procedure.case_file (
    id          bigint generated always as identity primary key,
    procedure   text not null,
    person_id   bigint not null references people.person,
    unit_id     bigint not null references organisation.unit,
    rule_set    text not null references procedure.rule_set,
    opened_on   date not null,
    opened_at   timestamptz not null,
    opened_by   bigint not null,
    version     integer not null default 0,
    closed_on   date,
    exit        text,
    exit_reason text check (exit_reason = btrim(exit_reason) and length(exit_reason) between 1 and 1000),
    closed_at   timestamptz,
    closed_by   bigint,
    closed_name text,
    constraint closed_after_it_was_opened check (closed_on >= opened_on),
    constraint an_end_tells_how_and_who check (
        (closed_on is null) = (exit is null) and (closed_on is null) = (closed_at is null)
        and (closed_on is null) = (closed_by is null) and (closed_on is null) = (closed_name is null))
);
create index case_file_person on procedure.case_file (person_id);
create unique index case_open_once on procedure.case_file (procedure, person_id) where closed_on is null;

-- Steps that were taken. `round` counts those that may be taken again, such as ballots; `once` is the form they came with.
create table procedure.case_step (
    id            bigint generated always as identity primary key,
    case_id       bigint not null references procedure.case_file,
    step          text not null,
    round         smallint not null default 1 check (round between 1 and 9),
    taken_on      date not null,
    facts         jsonb not null default '{}',
    justification text check (justification = btrim(justification) and length(justification) between 1 and 1000),
    once          uuid unique,
    recorded_at   timestamptz not null,
    recorded_by   bigint not null,
    recorded_name text not null,
    constraint step_taken_once unique (case_id, step, round)
);

-- Periods in working days that a step began: due on a day, extended once at most, stopped by a later step.
create table procedure.case_clock (
    case_id     bigint not null references procedure.case_file,
    clock       text not null,
    round       smallint not null default 1,
    starts_on   date not null,
    days        smallint not null check (days > 0),
    due_on      date not null,
    uncertain   boolean not null,
    extended_by smallint check (extended_by > 0),
    extension   text check (extension = btrim(extension) and length(extension) between 1 and 1000),
    stopped_on  date,
    primary key (case_id, clock, round),
    constraint due_after_it_starts check (due_on > starts_on),
    constraint an_extension_has_its_reason check ((extended_by is null) = (extension is null))
);
create index case_clock_running on procedure.case_clock (due_on) include (case_id, clock) where stopped_on is null;

-- Published for the rooms above.
create view procedure.case_view as
    select id, procedure, person_id, unit_id, rule_set, opened_on, closed_on, exit, exit_reason from procedure.case_file;
create view procedure.step_view as
    select id, case_id, step, round, taken_on, facts, justification, recorded_at, recorded_name from procedure.case_step;
create view procedure.clock_view as
    select case_id, clock, round, starts_on, days, due_on, uncertain, extended_by, stopped_on from procedure.case_clock;
