-- Published for the rooms above: the dates of every membership and how it ended. Where two cards are one person's, the
-- part that counts for the kept one stands here; an end that only cuts it is none.
create view membership.membership_view as
    select m.id, m.person_id, m.decided_on, m.joined_on, m.recognised_on, m.ended_on, m.end_kind::text as end_kind
    from membership.membership m
    where not exists (select from membership.merge g where g.merged_id = m.person_id and g.ended_at is null)
    union all
    select m.id, g.kept_id, m.decided_on, m.joined_on, m.recognised_on, upper(part.valid),
           case when upper(part.valid) = m.ended_on then m.end_kind::text end
    from membership.merge_in_force g
    join membership.membership m on m.person_id = g.merged_id
    cross join lateral unnest(datemultirange(daterange(m.joined_on, m.ended_on)) * g.days) part(valid);
