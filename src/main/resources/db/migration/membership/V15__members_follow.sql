-- Members follow when their cell is merged, divided or dissolved by a plan of reorganisation. The stays that the plan
-- begins carry its number; those that it cuts are kept as they were, and so are the offices that end with their unit.
alter table membership.assignment add column plan_id bigint;
create index assignment_plan on membership.assignment (plan_id) where plan_id is not null;

create table membership.followed_stay (
    plan_id       bigint not null,
    assignment_id bigint not null references membership.assignment on delete cascade,
    person_id     bigint not null references people.person,
    cell_id       bigint not null references organisation.unit,
    heir_id       bigint not null references organisation.unit,
    valid         daterange not null,
    primary key (plan_id, assignment_id)
);
comment on table membership.followed_stay is 'Stays that a plan has cut, as they were; the members are now with the heir';
create index followed_stay_assignment on membership.followed_stay (assignment_id);

create table membership.followed_office (
    plan_id     bigint not null,
    office_id   bigint not null,
    person_id   bigint not null references people.person,
    unit_id     bigint not null references organisation.unit,
    role        membership.office_role not null,
    valid       daterange not null,
    recorded_at timestamptz not null,
    recorded_by bigint not null,
    primary key (plan_id, office_id)
);
comment on table membership.followed_office is 'Terms of office that ended with their unit by a plan, as they were';
