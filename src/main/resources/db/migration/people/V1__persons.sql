create schema if not exists people;

create type people.sex as enum ('FEMALE', 'MALE');
create type people.schooling as enum ('NONE', 'LITERATE', 'PRIMARY', 'LOWER_SECONDARY', 'UPPER_SECONDARY',
    'VOCATIONAL', 'COLLEGE', 'BACHELOR', 'MASTER', 'DOCTOR');

-- `sort_key` is the Vietnamese collation key of given name, family name and middle names, so that order needs no
-- collation of the server; `search_words` are the words of the name without marks.
create table people.person (
    id            bigint generated always as identity primary key,
    full_name     text not null check (full_name = btrim(full_name) and length(full_name) between 1 and 120),
    given_name    text not null check (given_name = btrim(given_name) and given_name <> ''),
    sort_key      bytea not null,
    search_words  text[] not null,
    birth_year    smallint not null check (birth_year between 1880 and 2200),
    birth_month   smallint check (birth_month between 1 and 12),
    birth_day     smallint check (birth_day between 1 and 31),
    sex           people.sex not null,
    ethnicity     text not null,
    schooling     people.schooling not null,
    profession    text,
    occupation    text,
    phone         text check (phone ~ '^\+?[0-9]{6,15}$'),
    email         text check (length(email) <= 254),
    address       text check (length(address) <= 300),
    version       integer not null default 0,
    registered_at timestamptz not null,
    registered_by bigint not null,
    constraint day_of_birth_needs_its_month check (birth_day is null or birth_month is not null),
    constraint day_of_birth_exists check (
        birth_day is null or birth_month is null or make_date(birth_year, birth_month, birth_day) is not null)
);

-- Every word that occurs in a name, so that the beginning of a word is looked up as the few words it can mean.
create table people.word (
    word text collate "C" primary key
);

create index person_phone on people.person (phone) where phone is not null;

-- Sensitive, hence apart: it is read only by statements that ask for the capability.
create table people.belief (
    person_id bigint primary key references people.person,
    religion  text not null check (btrim(religion) <> '')
);

-- Every corrected fact with what stood there before. A belief is noted as corrected, never with its value.
create table people.revision (
    id            bigint generated always as identity primary key,
    person_id     bigint not null references people.person,
    field         text not null,
    before        text,
    after         text,
    recorded_at   timestamptz not null,
    recorded_by   bigint not null,
    recorded_name text not null
);
create index revision_person on people.revision (person_id);

-- Published for the rooms above.
create view people.person_view as
    select id, full_name, given_name, sort_key, search_words, birth_year, birth_month, birth_day,
           sex::text as sex, ethnicity, schooling::text as schooling, profession, occupation, phone, email, address,
           version
    from people.person;
create view people.word_view as select word from people.word;
create view people.belief_view as select person_id, religion from people.belief;
create view people.revision_view as
    select id, person_id, field, before, after, recorded_at, recorded_name from people.revision;
