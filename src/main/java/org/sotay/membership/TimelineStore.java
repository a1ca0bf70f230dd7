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
        select step.kind, step.day as "on", null::date as until, step.what, null::bigint as unit_id, 0::bigint as id,
               null::text as before, null::text as after, null::text as by, false as proposed
        from membership.membership m
        cross join lateral (values
            ('decided', m.decided_on, null), ('joined', m.joined_on, null), ('recognised', m.recognised_on, null),
            ('ended', m.ended_on, 'membership.end.' || m.end_kind)) step(kind, day, what)
        where m.person_id = ? and step.day is not null
        union all
        select 'stayed', lower(valid), upper(valid), null, cell_id, id, null, null, null, false
        from membership.assignment where person_id = ?
        union all
        select 'absent', lower(valid), upper(valid), 'membership.absence.' || kind, null, id, null, null, null, false
        from membership.absence where person_id = ?
        union all
        select 'office', lower(valid), upper(valid), 'membership.office.' || role, unit_id, id, null, null, null, false
        from membership.office where person_id = ?
        union all
        select 'corrected', (recorded_at at time zone ?)::date, null, subject, null, 0,
               case when subject like 'membership.field.%' then before end, after,
               case when subject like 'membership.field.%' then recorded_name end, false
        from membership.revision where person_id = ?
        union all
        select 'corrected', (recorded_at at time zone ?)::date, null, 'people.field.' || field, null, 0,
               before, after, recorded_name, proposed
        from people.revision_view
        where person_id = ? and (field in ('fullName', 'givenName') or \
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
        return new Object[] {id, id, id, id, zone, id, zone, id};
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
                row.getLong("id"));
    }

    private static TimelineEntry.Change change(ResultSet row, String by) throws SQLException {
        return new TimelineEntry.Change(
                row.getString("before"), row.getString("after"), by, row.getBoolean("proposed"));
    }
}
