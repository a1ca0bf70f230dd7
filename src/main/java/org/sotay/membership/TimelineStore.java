package org.sotay.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.SqlText;
import org.sotay.organisation.OrganisationCapabilities;
import org.sotay.organisation.UnitReach;
import org.sotay.people.PeopleCapabilities;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Reads everything that happened to a member, in one statement.
@Repository
class TimelineStore implements TimelineSource {

    private static final String ENTRIES = """
         then u.code end as code, coalesce(f.name, (
                select first.name from organisation.unit_fact_view first where first.unit_id = e.unit_id
                order by lower(first.valid) limit 1)) as name
        from (
        with recorded as (
            select ?::bigint as person_id, null::text as file
            union all
            select g.merged_id, n.full_name
            from membership.merge g join people.person_view n on n.id = g.merged_id
            where g.kept_id = ? and g.ended_at is null)
        select step.kind, step.day as "on", null::date as until, step.what, null::bigint as unit_id, 0::bigint as id,
               null::text as before, null::text as after, null::text as by, false as proposed, w.file
        from recorded w join membership.membership m on m.person_id = w.person_id
        cross join lateral (values
            ('decided', m.decided_on, null), ('joined', m.joined_on, null), ('recognised', m.recognised_on, null),
            ('ended', m.ended_on, 'membership.end.' || m.end_kind)) step(kind, day, what)
        where step.day is not null
        union all
        select 'stayed', lower(valid), upper(valid), null, cell_id, id, null, null, null, false, file
        from recorded join membership.assignment using (person_id)
        union all
        select 'absent', lower(valid), upper(valid), 'membership.absence.' || kind, null, id, null, null, null,
               false, file
        from recorded join membership.absence using (person_id)
        union all
        select 'office', lower(valid), upper(valid), 'membership.office.' || role, unit_id, id, null, null, null,
               false, file
        from recorded join membership.office using (person_id)
        union all
        select 'corrected', (recorded_at at time zone ?)::date, null, subject, null, 0,
               case when subject like 'membership.field.%' then before end, after,
               case when subject like 'membership.field.%' then recorded_name end, false, file
        from recorded join membership.revision using (person_id)
        union all
        select step.kind, (step.at at time zone ?)::date, null, n.full_name, null, 0, null, null, null, false, null
        from membership.merge g
        join people.person_view n on n.id = g.merged_id
        cross join lateral (values ('merged', g.merged_at), ('parted', g.ended_at)) step(kind, at)
        where g.kept_id = ? and step.at is not null
        union all
        select 'corrected', (recorded_at at time zone ?)::date, null, 'people.field.' || field, null, 0,
               before, after, recorded_name, proposed, file
        from recorded join people.revision_view using (person_id)
        where (field in ('fullName', 'givenName') or \
        """;
    private static final String PLACES = """
        ) e
        left join organisation.unit_view u on u.id = e.unit_id
        left join organisation.unit_fact_view f on f.unit_id = e.unit_id and f.valid @> e."on"
        left join organisation.unit_place_view p on p.unit_id = e.unit_id and p.valid @> e."on"
        """;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    TimelineStore(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<TimelineEntry> entries(Actor actor, PersonId person) {
        LocalDate today = LocalDate.now(clock);
        SqlText statement = new SqlText()
                .add("select e.*, case when p.unit_id is not null and ")
                .add(UnitReach.ofPlace(actor.scope(OrganisationCapabilities.READ_UNITS)))
                .add(ENTRIES, arguments(person))
                .add("case when field = 'religion' then false when field in ('phone', 'email', 'address') then ")
                .add(Today.reached(person, actor.scope(PeopleCapabilities.READ_CONTACT), today))
                .add(" else ")
                .add(Today.reached(person, actor.scope(PeopleCapabilities.READ_PERSONAL), today))
                .add(" end)")
                .add(PLACES);
        return jdbc.query(statement.text(), (row, number) -> entry(row), statement.arguments());
    }

    private Object[] arguments(PersonId person) {
        long id = person.value();
        String zone = clock.getZone().getId();
        return new Object[] {id, id, zone, zone, id, zone};
    }

    private static TimelineEntry entry(ResultSet row) throws SQLException {
        String by = row.getString("by");
        return new TimelineEntry(
                row.getObject("on", LocalDate.class),
                row.getObject("until", LocalDate.class),
                "membership.timeline." + row.getString("kind"),
                row.getString("what"),
                row.getString("name"),
                row.getString("code"),
                by == null ? null : change(row, by),
                row.getLong("id"),
                row.getString("file"));
    }

    private static TimelineEntry.Change change(ResultSet row, String by) throws SQLException {
        return new TimelineEntry.Change(
                row.getString("before"), row.getString("after"), by, row.getBoolean("proposed"));
    }
}
