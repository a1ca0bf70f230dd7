create schema if not exists admission;

create type admission.origin as enum ('YOUTH_UNION', 'TRADE_UNION', 'WOMENS_UNION', 'VILLAGE', 'ENTERPRISE', 'SCHOOL',
    'AGENCY', 'ARMED_FORCES', 'OTHER');
create type admission.category as enum ('ENTREPRENEUR', 'STUDENT', 'WORKER', 'MANAGER', 'VILLAGE_HEAD', 'ARMED_FORCES');
create type admission.stage as enum ('LISTED', 'TRAINING', 'PREPARATION', 'RESOLUTIONS', 'CEREMONY', 'PROBATION',
    'OFFICIAL', 'ENDED');
create type admission.leaving as enum ('ADMITTED', 'WITHDRAWN', 'TAKEN_OFF', 'REJECTED', 'REMOVED', 'DECEASED');
create type admission.exception_area as enum ('MOUNTAIN', 'BORDER', 'ISLAND', 'ETHNIC_MINORITY', 'DIFFICULT', 'FISHERMAN');
create type admission.elder as enum ('VILLAGE_ELDER', 'VILLAGE_HEAD', 'PERSON_OF_STANDING');
create type admission.paper_kind as enum ('PRIMARY_CERTIFICATE', 'LOWER_SECONDARY_CERTIFICATE',
    'UPPER_SECONDARY_CERTIFICATE', 'AWARENESS_CERTIFICATE', 'APPLICATION', 'LIFE_RECORD', 'INTRODUCTION',
    'YOUTH_UNION_RESOLUTION', 'TRADE_UNION_RESOLUTION', 'OPINIONS', 'VERIFICATION', 'CONSENT_OVER_AGE',
    'CONSENT_SCHOOLING', 'CONSENT_READMISSION', 'CONSENT_LATE_CEREMONY', 'NEW_MEMBER_CERTIFICATE', 'SELF_CRITICISM',
    'MENTORS_COMMENTS', 'RECOGNITION_OPINIONS', 'OTHER');
-- FAVOURABLE or not; NOT_REQUIRED with its ground (verification).
create type admission.conclusion as enum ('FAVOURABLE', 'UNFAVOURABLE', 'NOT_REQUIRED');

-- Somebody on the list of a cell, by the cell's resolution, from the first day to the day they leave it.
create table admission.candidate (
    id             bigint generated always as identity primary key,
    person_id      bigint not null references people.person,
    listed_on      date not null,
    resolution     text not null check (resolution = btrim(resolution) and length(resolution) between 1 and 60),
    origin         admission.origin not null,
    exception_area admission.exception_area,
    elder          admission.elder,
    left_on        date,
    leaving        admission.leaving,
    left_note      text check (left_note = btrim(left_note) and length(left_note) between 1 and 500),
    case_id        bigint unique references procedure.case_file,
    version        integer not null default 0,
    once           uuid unique,
    recorded_at    timestamptz not null,
    recorded_by    bigint not null,
    constraint left_after_listed check (left_on >= listed_on),
    constraint leaving_has_its_kind check ((left_on is null) = (leaving is null)),
    constraint listed_once_at_a_time exclude using gist (person_id with =, daterange(listed_on, left_on, '[]') with &&)
);
create index candidate_person on admission.candidate (person_id);

-- The cell that looks after the candidate; one at a time.
create table admission.candidate_cell (
    candidate_id bigint not null references admission.candidate,
    cell_id      bigint not null references organisation.unit,
    valid        daterange not null check (not isempty(valid) and lower(valid) is not null),
    recorded_at  timestamptz not null,
    recorded_by  bigint not null,
    primary key (candidate_id, valid),
    constraint one_cell_at_a_time exclude using gist (candidate_id with =, valid with &&)
);
create index candidate_cell_cell on admission.candidate_cell (cell_id);

-- How far the candidate is, as of any day.
create table admission.candidate_stage (
    candidate_id bigint not null references admission.candidate,
    stage        admission.stage not null,
    valid        daterange not null check (not isempty(valid) and lower(valid) is not null),
    primary key (candidate_id, valid),
    constraint one_stage_at_a_time exclude using gist (candidate_id with =, valid with &&)
);

create table admission.candidate_category (
    candidate_id bigint not null references admission.candidate,
    category     admission.category not null,
    primary key (candidate_id, category)
);

-- Official members whom the cell asked to look after the candidate.
create table admission.mentoring (
    id           bigint generated always as identity primary key,
    candidate_id bigint not null references admission.candidate,
    mentor_id    bigint not null references people.person,
    valid        daterange not null check (not isempty(valid) and lower(valid) is not null),
    resolution   text check (resolution = btrim(resolution) and length(resolution) between 1 and 60),
    recorded_at  timestamptz not null,
    recorded_by  bigint not null,
    constraint mentor_once_at_a_time exclude using gist (candidate_id with =, mentor_id with =, valid with &&)
);
create index mentoring_mentor on admission.mentoring (mentor_id);

-- Official members who introduce the candidate. Whoever replaces another need not have been together so long.
create table admission.introduction (
    id             bigint generated always as identity primary key,
    candidate_id   bigint not null references admission.candidate,
    introducer_id  bigint not null references people.person,
    together_since date not null,
    replaces_id    bigint references admission.introduction,
    valid          daterange not null check (not isempty(valid) and lower(valid) is not null),
    recorded_at    timestamptz not null,
    recorded_by    bigint not null,
    constraint introducer_once_at_a_time exclude using gist (candidate_id with =, introducer_id with =, valid with &&)
);

-- What the cell said of the candidate in a month; who is taken off the list leaves it.
create table admission.review (
    candidate_id bigint not null references admission.candidate,
    month        date not null check (extract(day from month) = 1),
    held_on      date not null,
    kept         boolean not null,
    note         text check (note = btrim(note) and length(note) between 1 and 500),
    recorded_at  timestamptz not null,
    recorded_by  bigint not null,
    primary key (candidate_id, month),
    constraint taken_off_with_a_reason check (kept or note is not null)
);

create table admission.task (
    id           bigint generated always as identity primary key,
    candidate_id bigint not null references admission.candidate,
    what         text not null check (what = btrim(what) and length(what) between 1 and 300),
    given_on     date not null,
    due_on       date check (due_on >= given_on),
    done_on      date check (done_on >= given_on),
    outcome      text check (outcome = btrim(outcome) and length(outcome) between 1 and 500),
    recorded_at  timestamptz not null,
    recorded_by  bigint not null
);
create index task_candidate on admission.task (candidate_id);

create table admission.note (
    id            bigint generated always as identity primary key,
    candidate_id  bigint not null references admission.candidate,
    note          text not null check (note = btrim(note) and length(note) between 1 and 1000),
    recorded_at   timestamptz not null,
    recorded_by   bigint not null,
    recorded_name text not null
);
create index note_candidate on admission.note (candidate_id);

-- A class the candidate is enrolled in.
create table admission.training (
    id           bigint generated always as identity primary key,
    candidate_id bigint not null references admission.candidate,
    class        text not null check (class = btrim(class) and length(class) between 1 and 120),
    centre       text not null check (centre = btrim(centre) and length(centre) between 1 and 160),
    begins_on    date not null,
    ends_on      date check (ends_on >= begins_on),
    recorded_at  timestamptz not null,
    recorded_by  bigint not null,
    constraint enrolled_in_a_class_once unique (candidate_id, class, begins_on)
);

-- Papers, of whose content only what the rules ask for is recorded. One that was recorded by mistake is withdrawn.
create table admission.paper (
    id            bigint generated always as identity primary key,
    candidate_id  bigint not null references admission.candidate,
    kind          admission.paper_kind not null,
    dated_on      date not null,
    number        text check (number = btrim(number) and length(number) between 1 and 60),
    issuer        text check (issuer = btrim(issuer) and length(issuer) between 1 and 160),
    conclusion    admission.conclusion,
    note          text check (note = btrim(note) and length(note) between 1 and 500),
    introducer_id bigint references people.person,
    recorded_at   timestamptz not null,
    recorded_by   bigint not null,
    recorded_name text not null,
    withdrawn_at  timestamptz,
    withdrawn_by  bigint,
    constraint not_required_has_its_ground check (conclusion is distinct from 'NOT_REQUIRED' or note is not null),
    constraint a_withdrawal_tells_who check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index paper_candidate on admission.paper (candidate_id) where withdrawn_at is null;

create table admission.paper_file (
    paper_id   bigint primary key references admission.paper,
    name       text not null check (length(name) between 1 and 200),
    media_type text not null,
    size       integer not null check (size between 1 and 10485760),
    sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content    bytea not null
);
