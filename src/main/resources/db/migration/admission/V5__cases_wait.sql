-- What each open case waits for, and of whom: written with every step, so that lists need not think the rules through.
create table admission.case_waiting (
    case_id      bigint primary key references procedure.case_file,
    candidate_id bigint not null references admission.candidate,
    cell_id      bigint not null references organisation.unit,
    unit_id      bigint not null references organisation.unit,
    level        text not null check (level in ('CELL', 'DEPARTMENT', 'GRASSROOTS', 'DECIDING')),
    step         text not null,
    number       smallint not null,
    weight       smallint not null check (weight between 1 and 9),
    since        date not null,
    -- The last vote did not carry: a committee is to answer, or the vote is held again.
    answer       boolean not null
);
create index case_waiting_unit on admission.case_waiting (unit_id, since);
create index case_waiting_candidate on admission.case_waiting (candidate_id);
