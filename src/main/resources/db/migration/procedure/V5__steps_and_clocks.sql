-- A step that was taken and did not carry, such as a vote, is on record all the same; what follows waits.
alter table procedure.case_step add column passed boolean not null default true;

-- Periods may count every day; who made one longer is on record.
alter table procedure.case_clock
    add column working boolean not null default true,
    add column extended_at timestamptz,
    add column extended_by_account bigint,
    add column extended_name text,
    add constraint an_extension_tells_who check (
        (extended_by is null) = (extended_at is null) and (extended_by is null) = (extended_by_account is null)
        and (extended_by is null) = (extended_name is null));

create index case_step_latest on procedure.case_step (case_id, taken_on);

create or replace view procedure.step_view as
    select id, case_id, step, round, taken_on, facts, justification, recorded_at, recorded_name, passed
    from procedure.case_step;
create or replace view procedure.clock_view as
    select case_id, clock, round, starts_on, days, due_on, uncertain, extended_by, stopped_on, working, extension
    from procedure.case_clock;
