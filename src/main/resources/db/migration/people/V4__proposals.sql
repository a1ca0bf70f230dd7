-- What members say is wrong or missing in their own record, and what became of it.
create type people.proposal_state as enum ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN');

-- Values are written as revisions write them. `membership` is told in words, since its dates belong to another room. A
-- belief stands here only as long as somebody must read it in order to decide.
create table people.proposal (
    id            bigint generated always as identity primary key,
    person_id     bigint not null references people.person,
    field         text not null check (field in ('fullName', 'birth', 'sex', 'ethnicity', 'schooling', 'profession',
                      'occupation', 'phone', 'email', 'address', 'religion', 'membership')),
    recorded      text,
    proposed      text check (length(proposed) <= 1000),
    note          text check (note = btrim(note) and length(note) between 1 and 500),
    state         people.proposal_state not null default 'OPEN',
    proposed_at   timestamptz not null,
    proposed_by   bigint not null,
    decided_at    timestamptz,
    decided_by    bigint,
    decided_name  text,
    answer        text check (answer = btrim(answer) and length(answer) between 1 and 500),
    constraint something_else_is_proposed check (
        recorded is distinct from proposed or (field = 'religion' and state <> 'OPEN')),
    constraint words_are_told check (field <> 'membership' or proposed is not null),
    constraint a_decided_belief_is_forgotten check (
        field <> 'religion' or state = 'OPEN' or (recorded is null and proposed is null)),
    constraint a_decision_tells_who_and_when check (
        (state = 'OPEN') = (decided_at is null)
        and (decided_by is null) = (decided_at is null) and (decided_name is null) = (decided_at is null)),
    constraint who_declines_says_why check ((state = 'DECLINED') = (answer is not null))
);
create unique index proposal_open_once on people.proposal (person_id, field) where state = 'OPEN';
create index proposal_person on people.proposal (person_id);

-- A correction that follows a proposal names it.
alter table people.revision add column proposal_id bigint references people.proposal;
create index revision_proposal on people.revision (proposal_id) where proposal_id is not null;

-- Published for the rooms above.
create view people.proposal_view as
    select id, person_id, field, recorded, proposed, note, state::text as state, proposed_at, decided_at, decided_name,
           answer
    from people.proposal;
create or replace view people.revision_view as
    select id, person_id, field, before, after, recorded_at, recorded_name, proposal_id is not null as proposed
    from people.revision;
