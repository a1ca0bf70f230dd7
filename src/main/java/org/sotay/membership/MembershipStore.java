package org.sotay.membership;

import static org.sotay.membership.jooq.Tables.ABSENCE;
import static org.sotay.membership.jooq.Tables.ASSIGNMENT;
import static org.sotay.membership.jooq.Tables.MEMBERSHIP_;
import static org.sotay.membership.jooq.Tables.OFFICE;
import static org.sotay.membership.jooq.Tables.REVISION;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.postgres.extensions.types.LocalDateRange;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.UnitId;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Writes memberships and their dated facts.
@Repository
class MembershipStore {

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
    private final JsonMapper json = JsonMapper.builder().build();

    MembershipStore(DSLContext sql) {
        this.sql = sql;
    }

    /// Writes all enrolments in one statement.
    void enrol(List<Enrolment> enrolments, Instant now, Actor by) {
        sql.execute(
                ENROL,
                DSL.val(JSONB.valueOf(json.writeValueAsString(
                        enrolments.stream().map(EnrolmentRow::of).toList()))),
                DSL.val(now.atOffset(ZoneOffset.UTC)),
                DSL.val(by.account().value()));
    }

    /// The membership in force on `day`, or the last one, locked until the transaction ends.
    Optional<MembershipState> current(PersonId person) {
        return sql.select(
                        MEMBERSHIP_.ID,
                        MEMBERSHIP_.VERSION,
                        MEMBERSHIP_.CARD_NUMBER,
                        MEMBERSHIP_.DECIDED_ON,
                        MEMBERSHIP_.JOINED_ON,
                        MEMBERSHIP_.RECOGNISED_ON,
                        MEMBERSHIP_.ENDED_ON)
                .from(MEMBERSHIP_)
                .where(MEMBERSHIP_.PERSON_ID.eq(person.value()))
                .orderBy(MEMBERSHIP_.JOINED_ON.desc())
                .limit(1)
                .forUpdate()
                .fetchOptional(row -> new MembershipState(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7()));
    }

    /// The last stay in a cell.
    Optional<Stay> lastStay(PersonId person) {
        return sql.select(ASSIGNMENT.CELL_ID, ASSIGNMENT.VALID)
                .from(ASSIGNMENT)
                .where(ASSIGNMENT.PERSON_ID.eq(person.value()))
                .orderBy(DSL.field("lower({0})", ASSIGNMENT.VALID).desc())
                .limit(1)
                .fetchOptional(row -> new Stay(new UnitId(row.value1()), period(row.value2())));
    }

    /// Ends the stay that holds on `day` and begins another there, to the same end.
    void move(long membership, PersonId person, UnitId cell, LocalDate day, Instant now, Actor by) {
        endOpen(ASSIGNMENT.VALID, ASSIGNMENT.PERSON_ID.eq(person.value()), day);
        sql.insertInto(ASSIGNMENT)
                .set(ASSIGNMENT.MEMBERSHIP_ID, membership)
                .set(ASSIGNMENT.PERSON_ID, person.value())
                .set(ASSIGNMENT.CELL_ID, cell.value())
                .set(ASSIGNMENT.VALID, LocalDateRange.localDateRange(day, null))
                .set(ASSIGNMENT.RECORDED_AT, now.atOffset(ZoneOffset.UTC))
                .set(ASSIGNMENT.RECORDED_BY, by.account().value())
                .execute();
    }

    /// Ends the membership with everything that would hold beyond it.
    void end(long membership, PersonId person, Ending ending) {
        sql.update(MEMBERSHIP_)
                .set(MEMBERSHIP_.ENDED_ON, ending.on())
                .set(
                        MEMBERSHIP_.END_KIND,
                        org.sotay.membership.jooq.enums.EndKind.valueOf(
                                ending.kind().name()))
                .set(MEMBERSHIP_.END_NOTE, ending.note())
                .set(MEMBERSHIP_.VERSION, MEMBERSHIP_.VERSION.plus(1))
                .where(MEMBERSHIP_.ID.eq(membership))
                .execute();
        endOpen(ASSIGNMENT.VALID, ASSIGNMENT.PERSON_ID.eq(person.value()), ending.on());
        endOpen(ABSENCE.VALID, ABSENCE.PERSON_ID.eq(person.value()), ending.on());
        endOpen(OFFICE.VALID, OFFICE.PERSON_ID.eq(person.value()), ending.on());
    }

    void addAbsence(PersonId person, AbsenceFact absence, Instant now, Actor by) {
        sql.insertInto(ABSENCE)
                .set(ABSENCE.PERSON_ID, person.value())
                .set(
                        ABSENCE.KIND,
                        org.sotay.membership.jooq.enums.AbsenceKind.valueOf(
                                absence.kind().name()))
                .set(ABSENCE.VALID, range(absence.period()))
                .set(ABSENCE.NOTE, absence.note())
                .set(ABSENCE.RECORDED_AT, now.atOffset(ZoneOffset.UTC))
                .set(ABSENCE.RECORDED_BY, by.account().value())
                .execute();
    }

    /// Ends an absence of this person on `day`; false when there is none such that holds then and began before.
    boolean endAbsence(PersonId person, long absence, LocalDate day) {
        return endOpen(ABSENCE.VALID, ABSENCE.ID.eq(absence).and(ABSENCE.PERSON_ID.eq(person.value())), day) == 1;
    }

    void addOffice(PersonId person, OfficeFact office, Instant now, Actor by) {
        sql.insertInto(OFFICE)
                .set(OFFICE.PERSON_ID, person.value())
                .set(OFFICE.UNIT_ID, office.unit().value())
                .set(
                        OFFICE.ROLE,
                        org.sotay.membership.jooq.enums.OfficeRole.valueOf(
                                office.role().name()))
                .set(OFFICE.VALID, range(office.period()))
                .set(OFFICE.RECORDED_AT, now.atOffset(ZoneOffset.UTC))
                .set(OFFICE.RECORDED_BY, by.account().value())
                .execute();
    }

    /// Ends a term of office in `unit` on `day`; false when there is none such that holds then and began before.
    boolean endOffice(UnitId unit, long office, LocalDate day) {
        return endOpen(OFFICE.VALID, OFFICE.ID.eq(office).and(OFFICE.UNIT_ID.eq(unit.value())), day) == 1;
    }

    /// Writes corrected dates and card number.
    void correct(MembershipState corrected) {
        sql.update(MEMBERSHIP_)
                .set(MEMBERSHIP_.CARD_NUMBER, corrected.cardNumber())
                .set(MEMBERSHIP_.DECIDED_ON, corrected.decidedOn())
                .set(MEMBERSHIP_.JOINED_ON, corrected.joinedOn())
                .set(MEMBERSHIP_.RECOGNISED_ON, corrected.recognisedOn())
                .set(MEMBERSHIP_.VERSION, MEMBERSHIP_.VERSION.plus(1))
                .where(MEMBERSHIP_.ID.eq(corrected.id()))
                .execute();
    }

    void revise(
            PersonId person, String subject, @Nullable Object before, @Nullable Object after, Instant now, Actor by) {
        sql.insertInto(REVISION)
                .set(REVISION.PERSON_ID, person.value())
                .set(REVISION.SUBJECT, subject)
                .set(REVISION.BEFORE, before == null ? null : before.toString())
                .set(REVISION.AFTER, after == null ? null : after.toString())
                .set(REVISION.RECORDED_AT, now.atOffset(ZoneOffset.UTC))
                .set(REVISION.RECORDED_BY, by.account().value())
                .set(REVISION.RECORDED_NAME, by.name())
                .execute();
    }

    private int endOpen(TableField<?, LocalDateRange> valid, Condition which, LocalDate day) {
        Field<LocalDateRange> shortened =
                DSL.field("daterange(lower({0}), {1})", valid.getDataType(), valid, DSL.val(day));
        return sql.update(Objects.requireNonNull(valid.getTable()))
                .set(valid, shortened)
                .where(which)
                .and("lower({0}) < {1} and ({0} @> {1})", valid, DSL.val(day))
                .execute();
    }

    private static LocalDateRange range(Period period) {
        return LocalDateRange.localDateRange(period.from(), period.until());
    }

    private static Period period(LocalDateRange range) {
        return new Period(Objects.requireNonNull(range.lower()), range.upper());
    }
}
