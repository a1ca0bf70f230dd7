-- Why a candidate who was a member before is no longer one, as the rules of re-admission ask for it. What was recorded
-- stays; the latest counts.
create type admission.former_ground as enum ('STAYED_AWAY', 'RESIGNED', 'RESIGNED_HARDSHIP', 'DISUNITY', 'CORRUPTION',
    'SERIOUS_CRIME', 'LESS_SERIOUS_CRIME', 'POPULATION_POLICY', 'OTHER');

create table admission.former_member (
    id            bigint generated always as identity primary key,
    candidate_id  bigint not null references admission.candidate,
    ground        admission.former_ground not null,
    expunged_on   date,
    recorded_at   timestamptz not null,
    recorded_by   bigint not null,
    recorded_name text not null,
    constraint only_a_conviction_is_expunged check (ground = 'LESS_SERIOUS_CRIME' or expunged_on is null)
);
create index former_member_candidate on admission.former_member (candidate_id, id);
comment on table admission.former_member is 'Why a candidate left the Party before; the latest row counts';
