-- Published for the rooms above: which units stand above a unit, itself included, and on which days.
create view organisation.unit_above_view as
    select p.unit_id, above.id as above_id, unnest(range_agg(p.valid)) as valid
    from organisation.unit_place p
    cross join lateral unnest(string_to_array(p.path::text, '.')::bigint[]) as above(id)
    group by p.unit_id, above.id;
