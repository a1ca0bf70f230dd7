-- Candidates follow when their cell is merged, divided or dissolved by a plan of reorganisation. The stays that the plan
-- begins carry its number; those that it cuts are kept as they were.
alter table admission.candidate_cell add column plan_id bigint;
create index candidate_cell_plan on admission.candidate_cell (plan_id) where plan_id is not null;

create table admission.followed_cell (
    plan_id      bigint not null,
    candidate_id bigint not null references admission.candidate,
    cell_id      bigint not null references organisation.unit,
    heir_id      bigint not null references organisation.unit,
    valid        daterange not null,
    on_day       date not null,
    primary key (plan_id, candidate_id, valid)
);
comment on table admission.followed_cell is 'Stays of candidates that a plan has cut, as they were; they are now with the heir';

-- A cell may say it better later: what it said before is kept, and the latest counts.
alter table admission.cell_reason drop constraint cell_reason_pkey;
alter table admission.cell_reason add column id bigint generated always as identity primary key;
create index cell_reason_cell on admission.cell_reason (cell_id, year, id);
