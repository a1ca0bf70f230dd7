-- A form that is sent twice writes once.
alter table admission.mentoring add column once uuid unique;
alter table admission.introduction add column once uuid unique;
alter table admission.task add column once uuid unique;
alter table admission.note add column once uuid unique;
alter table admission.training add column once uuid unique;
alter table admission.paper add column once uuid unique;

create index mentoring_candidate on admission.mentoring (candidate_id);
create index introduction_candidate on admission.introduction (candidate_id);
create index introduction_introducer on admission.introduction (introducer_id);
create index review_month on admission.review (month, candidate_id);

-- Who recorded that somebody left, for the history.
alter table admission.candidate add column left_name text, add column recorded_name text;

-- Every corrected fact with what stood there before, and what was taken back.
create table admission.revision (
    id            bigint generated always as identity primary key,
    candidate_id  bigint not null references admission.candidate,
    subject       text not null,
    before        text,
    after         text,
    recorded_at   timestamptz not null,
    recorded_by   bigint not null,
    recorded_name text not null
);
create index revision_candidate on admission.revision (candidate_id);

-- Why a cell has had no candidate, as it says of a year.
create table admission.cell_reason (
    cell_id       bigint not null references organisation.unit,
    year          smallint not null check (year between 1990 and 2200),
    reason        text not null check (reason = btrim(reason) and length(reason) between 1 and 500),
    recorded_at   timestamptz not null,
    recorded_by   bigint not null,
    recorded_name text not null,
    primary key (cell_id, year)
);

-- Read model, kept in the transaction of every change from `listing_source`: a candidate as a list shows them, for as
-- long as cell and stage stay the same. Who has left stays with the cell that looked after them last.
create table admission.listing (
    candidate_id bigint not null references admission.candidate,
    valid_from   date not null,
    valid_until  date not null,
    person_id    bigint not null,
    cell_id      bigint not null,
    stage        admission.stage not null,
    stage_since  date not null,
    listed_on    date not null,
    origin       admission.origin not null,
    full_name    text not null,
    sort_key     bytea not null,
    words        tsvector not null,
    primary key (candidate_id, valid_from)
);
create index listing_cell on admission.listing (cell_id, valid_until);
create index listing_stage on admission.listing (stage, valid_until);
create index listing_person on admission.listing (person_id);
create index listing_words on admission.listing using gin (words);

create view admission.listing_source as
    select c.id as candidate_id, lower(part.valid) as valid_from, coalesce(upper(part.valid), 'infinity') as valid_until,
           c.person_id, k.cell_id, s.stage, lower(s.valid) as stage_since, c.listed_on, c.origin,
           n.full_name, n.sort_key, array_to_tsvector(n.search_words) as words
    from admission.candidate c
    join admission.candidate_cell k on k.candidate_id = c.id
    join admission.candidate_stage s on s.candidate_id = c.id and s.valid && k.valid
    cross join lateral (select s.valid * k.valid as valid) part
    join people.person_view n on n.id = c.person_id;
