-- What was done with many candidates at once: a draft until it is done, then kept with what came of it.
create table admission.bulk (
    id        bigint generated always as identity primary key,
    kind      text not null check (kind in ('MENTOR', 'TRAINING', 'CERTIFICATE')),
    state     text not null default 'DRAFT' check (state in ('DRAFT', 'DONE', 'UNDONE')),
    action    jsonb,
    made_at   timestamptz not null,
    made_by   bigint not null,
    made_name text not null,
    done_at   timestamptz,
    undone_at timestamptz,
    constraint what_is_done_is_known check (state = 'DRAFT' or (done_at is not null and action is not null)),
    constraint what_is_undone_has_its_moment check ((state = 'UNDONE') = (undone_at is not null))
);
create index bulk_made_by on admission.bulk (made_by, id);

-- `row_id` is the mentoring, the enrolment or the paper that was written; whom it refused has the reason instead.
create table admission.bulk_item (
    bulk_id      bigint not null references admission.bulk on delete cascade,
    candidate_id bigint not null references admission.candidate,
    row_id       bigint,
    refusal      jsonb,
    primary key (bulk_id, candidate_id),
    constraint done_or_refused check (row_id is null or refusal is null)
);
create index bulk_item_candidate on admission.bulk_item (candidate_id);
