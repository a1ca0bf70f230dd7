-- A grant that is ended holds no longer from that very day on: `valid` is cut there, which may leave nothing of it, and
-- `granted` keeps what it was.
alter table access.grant_of_role
    add column granted daterange,
    add column ended_at timestamptz,
    add column ended_by bigint,
    drop constraint grant_of_role_valid_check,
    add constraint a_grant_holds_unless_ended check (not isempty(valid) or ended_at is not null),
    add constraint a_grant_has_a_begin check (isempty(valid) or lower(valid) is not null),
    add constraint an_ended_grant_tells_what_it_was check (
        (granted is null) = (ended_at is null) and (ended_by is null) = (ended_at is null));
