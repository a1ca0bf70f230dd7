package org.sotay.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.sotay.kernel.PersonId;
import org.springframework.stereotype.Repository;

/// Reads everything that happened to a member, in one statement.
@Repository
class TimelineStore implements TimelineSource {

    private static final String ENTRIES = """
            select 'decided' as kind, decided_on as "on", null::date as until, null::text as what, null::bigint as unit_id,
                   0::bigint as id
            from membership.membership where person_id = {0}
            union all
            select 'joined', joined_on, null, null, null, 0 from membership.membership where person_id = {0}
            union all
            select 'recognised', recognised_on, null, null, null, 0
            from membership.membership where person_id = {0} and recognised_on is not null
            union all
            select 'ended', ended_on, null, 'membership.end.' || end_kind, null, 0
            from membership.membership where person_id = {0} and ended_on is not null
            union all
            select 'stayed', lower(valid), upper(valid), null, cell_id, id
            from membership.assignment where person_id = {0}
            union all
            select 'absent', lower(valid), upper(valid), 'membership.absence.' || kind, null, id
            from membership.absence where person_id = {0}
            union all
            select 'office', lower(valid), upper(valid), 'membership.office.' || role, unit_id, id
            from membership.office where person_id = {0}
            union all
            select 'corrected', (recorded_at at time zone {1})::date, null, subject, null, 0
            from membership.revision where person_id = {0}
            union all
            select 'corrected', (recorded_at at time zone {1})::date, null, 'people.field.' || field,
                   null, 0
            from people.revision_view where person_id = {0} and field <> 'religion'
            """;

    private static final String NAMED = """
            select e.*, u.code, f.name
            from ({0}) e
            left join organisation.unit_view u on u.id = e.unit_id
            left join organisation.unit_fact_view f on f.unit_id = e.unit_id and f.valid @> e."on"
            """;

    private final DSLContext sql;
    private final Clock clock;

    TimelineStore(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<TimelineEntry> entries(PersonId person) {
        return sql.resultQuery(NAMED, DSL.sql(ENTRIES, DSL.val(person.value()), DSL.val(clock.getZone().getId()))).fetch(TimelineStore::entry);
    }

    private static TimelineEntry entry(Record row) {
        LocalDate until = row.get("until", LocalDate.class);
        return new TimelineEntry(
                row.get("on", LocalDate.class),
                until,
                "membership.timeline." + row.get("kind", String.class),
                row.get("what", String.class),
                row.get("name", String.class),
                row.get("code", String.class),
                row.get("id", Long.class));
    }
}
