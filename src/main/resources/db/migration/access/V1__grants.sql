create schema if not exists access;

-- Roles given to an account rather than won by an office. The account's room stands above, hence no foreign key.
create table access.grant_of_role (
    id          bigint generated always as identity primary key,
    account_id  bigint not null,
    role        text not null check (role in ('administrator', 'officer', 'secretary')),
    unit_id     bigint references organisation.unit,
    valid       daterange not null check (not isempty(valid) and lower(valid) is not null),
    recorded_at timestamptz not null,
    recorded_by bigint not null,
    constraint only_administrators_have_no_unit check ((unit_id is null) = (role = 'administrator')),
    constraint granted_once_at_a_time exclude using gist (
        account_id with =, role with =, (coalesce(unit_id, 0)) with =, valid with &&)
);
create index grant_of_role_account on access.grant_of_role (account_id);

-- Every capacity in which a person or an account may act, while it is in force and the unit is called so.
create view access.mandate_view as
    select o.person_id, null::bigint as account_id, 'office-' || o.id as key,
           case o.role when 'ORGANISATION_OFFICER' then 'officer' else 'secretary' end as role,
           o.unit_id, u.code as unit_code, f.name as unit_name, o.valid * f.valid as valid
    from membership.office_view o
    join organisation.unit_view u on u.id = o.unit_id
    join organisation.unit_fact_view f on f.unit_id = o.unit_id and f.valid && o.valid
    where o.role in ('ORGANISATION_OFFICER', 'SECRETARY', 'DEPUTY_SECRETARY')
    union all
    select a.person_id, null, 'member-' || a.id, 'member', a.cell_id, u.code, f.name, a.valid * f.valid
    from membership.assignment_view a
    join organisation.unit_view u on u.id = a.cell_id
    join organisation.unit_fact_view f on f.unit_id = a.cell_id and f.valid && a.valid
    union all
    select null, g.account_id, 'grant-' || g.id, g.role, g.unit_id, u.code, f.name,
           case when g.unit_id is null then g.valid else g.valid * f.valid end
    from access.grant_of_role g
    left join organisation.unit_view u on u.id = g.unit_id
    left join organisation.unit_fact_view f on f.unit_id = g.unit_id and f.valid && g.valid;
