package org.sotay.membership;

import static org.sotay.membership.jooq.Tables.ASSIGNMENT;
import static org.sotay.membership.jooq.Tables.MEMBERSHIP_;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.postgres.extensions.types.LocalDateRange;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.UnitId;
import org.springframework.stereotype.Repository;

/// Writes memberships and the stays in cells they are made of.
@Repository
class MembershipStore {

    /// Name of the constraint that gives a card to one member at a time.
    static final String ONE_CARD = "card_in_force_once";

    /// The card of whoever was merged into somebody is theirs too.
    private static final String MERGED_INTO = """
        not exists (
            select from membership.merge g
            where g.merged_id = {0} and g.kept_id = {1} and g.ended_at is null)\
        """;

    private final DSLContext sql;
    private final MoveStore moves;
    private final TermStore terms;
    private final AbsenceStore absences;
    private final RevisionStore revisions;
    private final EnrolmentStore enrolments;

    MembershipStore(
            DSLContext sql,
            MoveStore moves,
            TermStore terms,
            AbsenceStore absences,
            RevisionStore revisions,
            EnrolmentStore enrolments) {
        this.sql = sql;
        this.moves = moves;
        this.terms = terms;
        this.absences = absences;
        this.revisions = revisions;
        this.enrolments = enrolments;
    }

    /// Writes new memberships with all their dated facts.
    void enrol(List<Enrolment> wanted, Instant now, Actor by) {
        enrolments.enrol(wanted, now, by);
    }

    /// The person enrolled by this form before. Whoever sends it at the same moment waits until this transaction ends.
    Optional<PersonId> enrolledBy(UUID form) {
        sql.execute("select pg_advisory_xact_lock({0})", DSL.val(form.getMostSignificantBits()));
        return sql.select(MEMBERSHIP_.PERSON_ID)
                .from(MEMBERSHIP_)
                .where(MEMBERSHIP_.FORM_KEY.eq(form))
                .fetchOptional(row -> new PersonId(row.value1()));
    }

    /// Keeps the form somebody was enrolled by.
    void keep(UUID form, PersonId person) {
        sql.update(MEMBERSHIP_)
                .set(MEMBERSHIP_.FORM_KEY, form)
                .where(MEMBERSHIP_.PERSON_ID.eq(person.value()))
                .execute();
    }

    /// Whether somebody else holds the card of `dates` while that membership lasts.
    ///
    /// @param person whose membership it is; none for somebody new
    boolean cardInForceElsewhere(@Nullable PersonId person, MembershipState dates) {
        if (dates.cardNumber() == null) {
            return false;
        }
        LocalDate from = dates.joinedOn();
        LocalDate until = dates.endedOn() == null || dates.endedOn().isAfter(from) ? dates.endedOn() : from;
        return sql.fetchExists(
                MEMBERSHIP_,
                MEMBERSHIP_
                        .CARD_NUMBER
                        .eq(dates.cardNumber())
                        .and(MEMBERSHIP_.PERSON_ID.ne(person == null ? 0 : person.value()))
                        .and(MERGED_INTO, MEMBERSHIP_.PERSON_ID, DSL.val(person == null ? 0 : person.value()))
                        .and(
                                "daterange({0}, {1}) && daterange({2}, {3})",
                                MEMBERSHIP_.JOINED_ON,
                                MEMBERSHIP_.ENDED_ON,
                                DSL.val(from),
                                DSL.val(until, LocalDate.class)));
    }

    /// The last membership of a person, lasting or ended, locked until the transaction ends.
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

    /// Begins a stay in another cell and ends what ends with the one before.
    void move(PersonId person, UnitId cell, LocalDate day, Instant now, Actor by) {
        moves.move(List.of(person), cell, day, now, by);
    }

    /// Writes from when on somebody is official who was not yet.
    void recognise(MembershipState state, LocalDate on) {
        sql.update(MEMBERSHIP_)
                .set(MEMBERSHIP_.RECOGNISED_ON, on)
                .set(MEMBERSHIP_.VERSION, MEMBERSHIP_.VERSION.plus(1))
                .where(MEMBERSHIP_.ID.eq(state.id()))
                .execute();
    }

    /// Ends the membership with everything that would hold beyond it; what would only begin then is taken back.
    void end(long membership, PersonId person, Ending ending, Instant now, Actor by) {
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
        moves.endStays(List.of(person), ending.on());
        absences.endAll(person, ending.on(), now, by);
        terms.endAll(person, ending.on(), now, by);
    }

    /// Writes corrected dates and card number, moves the beginning of the first stay along, and keeps what stood
    /// before.
    void correct(
            PersonId person,
            MembershipState before,
            MembershipState wanted,
            MembershipFacts around,
            Instant now,
            Actor by) {
        sql.update(MEMBERSHIP_)
                .set(MEMBERSHIP_.CARD_NUMBER, wanted.cardNumber())
                .set(MEMBERSHIP_.DECIDED_ON, wanted.decidedOn())
                .set(MEMBERSHIP_.JOINED_ON, wanted.joinedOn())
                .set(MEMBERSHIP_.RECOGNISED_ON, wanted.recognisedOn())
                .set(MEMBERSHIP_.VERSION, MEMBERSHIP_.VERSION.plus(1))
                .where(MEMBERSHIP_.ID.eq(wanted.id()))
                .execute();
        if (!around.stays().isEmpty()) {
            MembershipFacts.Fact first = around.stays().getFirst();
            beginStay(wanted.id(), first.period().from(), MembershipRules.beginning(before, wanted, first));
        }
        revisions.revise(person, "membership.field.card", before.cardNumber(), wanted.cardNumber(), now, by);
        revisions.revise(person, "membership.field.decided", before.decidedOn(), wanted.decidedOn(), now, by);
        revisions.revise(person, "membership.field.joined", before.joinedOn(), wanted.joinedOn(), now, by);
        revisions.revise(person, "membership.field.recognised", before.recognisedOn(), wanted.recognisedOn(), now, by);
    }

    private void beginStay(long membership, LocalDate was, LocalDate becomes) {
        sql.update(ASSIGNMENT)
                .set(ASSIGNMENT.VALID, span(DSL.val(becomes), DSL.field("upper({0})", ASSIGNMENT.VALID)))
                .where(ASSIGNMENT.MEMBERSHIP_ID.eq(membership))
                .and("lower({0}) = {1}", ASSIGNMENT.VALID, DSL.val(was))
                .execute();
    }

    private static Field<LocalDateRange> span(Field<?> from, Field<?> until) {
        return DSL.field("daterange({0}, {1})", ASSIGNMENT.VALID.getDataType(), from, until);
    }

    private static Period period(LocalDateRange range) {
        return new Period(Objects.requireNonNull(range.lower()), range.upper());
    }
}
