create schema if not exists organisation;

create type organisation.sector as enum ('TERRITORIAL', 'AGENCY', 'ENTERPRISE', 'SCHOOL', 'ARMED_FORCES');

-- Levels are data: an installation adds, renames and combines kinds as its tree needs them.
create table organisation.kind (
    code          text primary key check (code ~ '^[a-z][a-z0-9-]{0,39}$'),
    position      smallint not null,
    name_vi       text not null check (btrim(name_vi) <> ''),
    name_en       text not null check (btrim(name_en) <> ''),
    name_de       text not null check (btrim(name_de) <> ''),
    holds_members boolean not null,
    root          boolean not null default false
);

create table organisation.kind_child (
    parent text not null references organisation.kind,
    child  text not null references organisation.kind,
    primary key (parent, child)
);

insert into organisation.kind (code, position, name_vi, name_en, name_de, holds_members, root) values
    ('province', 10, 'Đảng bộ tỉnh', 'Provincial party organisation', 'Provinzparteiorganisation', false, true),
    ('committee', 20, 'Đảng bộ cấp trên trực tiếp', 'Committee directly above the grassroots', 'Unmittelbar übergeordnetes Parteikomitee', false, false),
    ('grassroots-committee', 30, 'Đảng bộ cơ sở', 'Grassroots party committee', 'Parteikomitee der Basisorganisation', false, false),
    ('departmental-committee', 40, 'Đảng bộ bộ phận', 'Departmental party committee', 'Teilparteikomitee', false, false),
    ('grassroots-cell', 50, 'Chi bộ cơ sở', 'Grassroots cell', 'Basisparteizelle', true, false),
    ('cell', 60, 'Chi bộ', 'Party cell', 'Parteizelle', true, false);

insert into organisation.kind_child (parent, child) values
    ('province', 'committee'), ('province', 'grassroots-committee'), ('province', 'grassroots-cell'),
    ('committee', 'grassroots-committee'), ('committee', 'grassroots-cell'),
    ('grassroots-committee', 'departmental-committee'), ('grassroots-committee', 'cell'),
    ('departmental-committee', 'cell');

create table organisation.unit (
    id           bigint generated always as identity primary key,
    code         text not null unique check (code ~ '^[0-9A-Za-z][0-9A-Za-z.-]{0,39}$'),
    founded_on   date not null,
    dissolved_on date,
    version      integer not null default 0,
    constraint unit_ends_after_it_begins check (dissolved_on > founded_on)
);

-- What a unit is called and what it is, as long as it is so.
create table organisation.unit_fact (
    unit_id              bigint not null references organisation.unit,
    valid                daterange not null check (not isempty(valid) and lower(valid) is not null),
    name                 text not null check (btrim(name) <> ''),
    kind                 text not null references organisation.kind,
    sector               organisation.sector not null,
    grassroots           boolean not null,
    empowered_to_admit   boolean not null,
    non_state_enterprise boolean not null,
    recorded_at          timestamptz not null,
    recorded_by          bigint not null,
    primary key (unit_id, valid),
    constraint unit_is_one_thing_at_a_time exclude using gist (unit_id with =, valid with &&)
);

-- Where a unit stands in the tree, as long as it stands there. The path holds the ids from the root down to the unit.
create table organisation.unit_place (
    unit_id     bigint not null references organisation.unit,
    valid       daterange not null check (not isempty(valid) and lower(valid) is not null),
    parent_id   bigint references organisation.unit,
    path        ltree not null,
    recorded_at timestamptz not null,
    recorded_by bigint not null,
    primary key (unit_id, valid),
    constraint path_ends_in_the_unit check (subpath(path, -1, 1)::text = unit_id::text),
    constraint path_goes_through_the_parent check (
        case when parent_id is null then nlevel(path) = 1 else subpath(path, -2, 1)::text = parent_id::text end),
    constraint unit_is_in_one_place_at_a_time exclude using gist (unit_id with =, valid with &&)
);
create index unit_place_path on organisation.unit_place using gist (path);
create index unit_place_parent on organisation.unit_place (parent_id);

-- Published for the rooms above.
create view organisation.unit_view as
    select id, code, founded_on, dissolved_on from organisation.unit;
create view organisation.unit_fact_view as
    select unit_id, valid, name, kind, sector::text as sector, grassroots, empowered_to_admit, non_state_enterprise
    from organisation.unit_fact;
create view organisation.unit_place_view as
    select unit_id, valid, parent_id, path from organisation.unit_place;
create view organisation.kind_view as
    select code, position, holds_members from organisation.kind;
