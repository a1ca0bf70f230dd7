package org.sotay.membership;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.sotay.kernel.Actor;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Writes memberships with all their dated facts.
@Repository
class EnrolmentStore {

    private static final String ENROL = """
        with given as (
            select * from jsonb_to_recordset({0}) as g(
                person bigint, card text, decided date, joined date, recognised date, ended date, kind text,
                note text, stays jsonb, absences jsonb, offices jsonb)),
        enrolled as (
            insert into membership.membership (person_id, card_number, decided_on, joined_on, recognised_on,
                ended_on, end_kind, end_note, recorded_at, recorded_by)
            select person, card, decided, joined, recognised, ended, kind::membership.end_kind, note, {1}, {2}
            from given
            returning id, person_id),
        stays as (
            insert into membership.assignment (membership_id, person_id, cell_id, valid, recorded_at, recorded_by)
            select e.id, e.person_id, s.unit, daterange(s."from", s.until), {1}, {2}
            from given g join enrolled e on e.person_id = g.person,
                jsonb_to_recordset(g.stays) as s(unit bigint, "from" date, until date)),
        absences as (
            insert into membership.absence (person_id, kind, valid, note, recorded_at, recorded_by)
            select g.person, a.what::membership.absence_kind, daterange(a."from", a.until), a.note, {1}, {2}
            from given g, jsonb_to_recordset(g.absences) as a(what text, "from" date, until date, note text))
        insert into membership.office (person_id, unit_id, role, valid, recorded_at, recorded_by)
        select g.person, o.unit, o.what::membership.office_role, daterange(o."from", o.until), {1}, {2}
        from given g, jsonb_to_recordset(g.offices) as o(unit bigint, what text, "from" date, until date)
        """;

    private final DSLContext sql;
    private final FollowStore follows;
    private final JsonMapper json = JsonMapper.builder().build();

    EnrolmentStore(DSLContext sql, FollowStore follows) {
        this.sql = sql;
        this.follows = follows;
    }

    /// Writes all enrolments in one statement.
    void enrol(List<Enrolment> enrolments, Instant now, Actor by) {
        sql.execute(
                ENROL,
                DSL.val(JSONB.valueOf(json.writeValueAsString(
                        enrolments.stream().map(EnrolmentRow::of).toList()))),
                DSL.val(now.atOffset(ZoneOffset.UTC)),
                DSL.val(by.account().value()));
        follows.goOn(enrolments.stream().map(Enrolment::person).toList(), now, by);
    }
}
