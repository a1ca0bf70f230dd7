-- As before, and with what its holder is called: a deputy secretary may what a secretary may, but is none.
create or replace view access.mandate_view as
    select o.person_id, null::bigint as account_id, 'office-' || o.id as key,
           case o.role when 'ORGANISATION_OFFICER' then 'officer' else 'secretary' end as role,
           o.unit_id, u.code as unit_code, f.name as unit_name, o.valid * f.valid * m.valid as valid,
           case o.role when 'ORGANISATION_OFFICER' then 'officer' else lower(replace(o.role, '_', '-')) end as title
    from membership.office_view o
    join membership.membership_span_view m on m.person_id = o.person_id and m.valid && o.valid
    join organisation.unit_view u on u.id = o.unit_id
    join organisation.unit_fact_view f on f.unit_id = o.unit_id and f.valid && o.valid
    where o.role in ('ORGANISATION_OFFICER', 'SECRETARY', 'DEPUTY_SECRETARY')
    union all
    select a.person_id, null, 'member-' || a.id, 'member', a.cell_id, u.code, f.name, a.valid * f.valid * m.valid, 'member'
    from membership.assignment_view a
    join membership.membership_span_view m on m.person_id = a.person_id and m.valid && a.valid
    join organisation.unit_view u on u.id = a.cell_id
    join organisation.unit_fact_view f on f.unit_id = a.cell_id and f.valid && a.valid
    union all
    select null, g.account_id, 'grant-' || g.id, g.role, g.unit_id, u.code, f.name,
           case when g.unit_id is null then g.valid else g.valid * f.valid end, g.role
    from access.grant_of_role g
    left join organisation.unit_view u on u.id = g.unit_id
    left join organisation.unit_fact_view f on f.unit_id = g.unit_id and f.valid && g.valid;
