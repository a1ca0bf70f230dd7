-- As with units: the indexes of the constraints serve them alone, look-ups by person and by unit take the plain ones.
alter table membership.membership
    drop constraint member_once_at_a_time,
    add constraint member_once_at_a_time exclude using gist (
        (person_id + 0) with =, (daterange(joined_on, ended_on) * '(,)') with &&);
alter table membership.assignment
    drop constraint one_official_cell_at_a_time,
    add constraint one_official_cell_at_a_time exclude using gist ((person_id + 0) with =, (valid * '(,)') with &&);
alter table membership.absence
    drop constraint absent_once_at_a_time,
    add constraint absent_once_at_a_time exclude using gist (
        (person_id + 0) with =, kind with =, (valid * '(,)') with &&);
alter table membership.office
    drop constraint office_held_once_at_a_time,
    add constraint office_held_once_at_a_time exclude using gist (
        (person_id + 0) with =, (unit_id + 0) with =, role with =, (valid * '(,)') with &&),
    drop constraint one_secretary_at_a_time,
    add constraint one_secretary_at_a_time exclude using gist ((unit_id + 0) with =, (valid * '(,)') with &&)
        where (role = 'SECRETARY');
