-- Two who change the same kind at once learn of each other.
alter table organisation.kind add column version integer not null default 0;

-- Every corrected fact of a unit with what stood there before. `fact_from` is the first day of the stretch corrected.
create table organisation.revision (
    id            bigint generated always as identity primary key,
    unit_id       bigint not null references organisation.unit,
    fact_from     date not null,
    field         text not null,
    before        text not null,
    after         text not null,
    recorded_at   timestamptz not null,
    recorded_by   bigint not null,
    recorded_name text not null
);
create index revision_unit on organisation.revision (unit_id);
