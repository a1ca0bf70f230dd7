create schema if not exists intake;

create type intake.state as enum ('READING', 'PREVIEW', 'COMMITTING', 'COMMITTED', 'UNDONE', 'FAILED');
create type intake.work as enum ('READ', 'CHECK', 'COMMIT', 'UNDO');
create type intake.verdict as enum ('NEW', 'CHANGED', 'UNCHANGED', 'REFUSED', 'PART');

-- A file that somebody sent, and how far it has come. `work` is what is to be done in the background, none when nothing
-- is; `begun` once somebody does it, so that whoever finds it begun knows that it was interrupted; `rows_done` of
-- `rows_all` are through it. `said` is what the reader has to know: why it failed, what stands in the way. `actor` is
-- who asked for the work.
create table intake.import (
    id           bigint generated always as identity primary key,
    target       text not null,
    unit_id      bigint references organisation.unit,
    file_name    text not null,
    actor        text not null,
    state        intake.state not null,
    work         intake.work,
    begun        boolean not null default false,
    rows_all     integer not null default 0,
    rows_done    integer not null default 0,
    mapping      text,
    since_1904   boolean not null default false,
    count_new       integer not null default 0,
    count_changed   integer not null default 0,
    count_unchanged integer not null default 0,
    count_refused   integer not null default 0,
    said         text,
    checked_at   timestamptz,
    created_at   timestamptz not null,
    created_by   bigint not null,
    created_name text not null,
    committed_at timestamptz,
    committed_name text,
    undone_at    timestamptz,
    undone_name  text
);
create index import_unit on intake.import (unit_id, created_at desc);

-- The file as it was sent, until it is read.
create table intake.upload (
    import_id bigint not null references intake.import on delete cascade,
    number    integer not null,
    bytes     bytea not null,
    primary key (import_id, number)
);

-- Its rows as they were read, each a JSON array of texts; and which cells could not be read.
create table intake.line (
    import_id bigint not null references intake.import on delete cascade,
    number    integer not null,
    cells     text not null,
    problems  text,
    primary key (import_id, number)
);

-- What would become of each row, or became of it. `plan` is the target's own. `subject` is the record it is about.
create table intake.draft (
    import_id bigint not null references intake.import on delete cascade,
    number    integer not null,
    verdict   intake.verdict not null,
    label     text not null,
    subject   bigint,
    changes   text,
    plan      text,
    primary key (import_id, number)
);
create index draft_told on intake.draft (import_id, verdict, number) where verdict in ('CHANGED', 'REFUSED');

-- Every refused cell. `column_number` counts from 1 and is 0 for the whole row.
create table intake.problem (
    import_id     bigint not null references intake.import on delete cascade,
    number        integer not null,
    place         smallint not null,
    column_number smallint not null,
    field         text not null,
    value         text not null,
    reason        text not null,
    arguments     text not null,
    primary key (import_id, number, place)
);

-- The record that each new row became, in the transaction that made it.
create table intake.made (
    import_id bigint not null references intake.import on delete cascade,
    number    integer not null,
    subject   bigint not null,
    primary key (import_id, number)
);

-- What somebody last said the columns of files with these headings mean.
create table intake.habit (
    account_id bigint not null,
    target     text not null,
    headings   text not null,
    mapping    text not null,
    used_at    timestamptz not null,
    primary key (account_id, target, headings)
);
