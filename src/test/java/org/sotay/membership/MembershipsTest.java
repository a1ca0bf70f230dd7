package org.sotay.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.sotay.organisation.Units;
import org.sotay.people.Correction;
import org.sotay.people.People;
import org.sotay.people.PersonDetails;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.support.TransactionTemplate;

/// Changing memberships: what is refused, what is kept, what lists say afterwards.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MembershipsTest {

    @Autowired
    private SmallProvince province;

    @Autowired
    private Units units;

    @Autowired
    private People people;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Members members;

    @Autowired
    private MembershipChanges changes;

    @Autowired
    private Offices offices;

    @Autowired
    private Absences absences;

    @Autowired
    private DSLContext sql;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private LocalDate today = LocalDate.MIN;
    private PersonId an;

    @BeforeAll
    void enrolSomebody() {
        today = LocalDate.now(clock);
        an = province.enrol("Nguyễn Văn An", "377.1.1", LocalDate.of(2010, 5, 19));
    }

    @Test
    void theDatabaseRefusesTwoCellsAtATime() {
        PersonId person = people.registerAll(SmallProvince.administrator(), List.of(SmallProvince.person("Vũ Văn Đôi")))
                .getFirst();
        LocalDate joined = LocalDate.of(2015, 1, 1);
        Enrolment twice = new Enrolment(
                person,
                null,
                joined,
                joined,
                null,
                List.of(
                        new Stay(province.id("377.1.1"), Period.since(joined)),
                        new Stay(province.id("376.1.1"), Period.since(joined.plusYears(1)))),
                List.of(),
                List.of(),
                null);
        assertThatThrownBy(() -> memberships.enrolAll(SmallProvince.administrator(), List.of(twice)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aSecondOfficerIsShownWhatTheFirstOneSaved() {
        PersonId person = province.enrol("Phạm Văn Sửa", "376.1.1", LocalDate.of(2015, 5, 19));
        Actor officer = province.officer("376");
        PersonDetails seen = people.forCorrection(officer, person).orElseThrow();
        assertThat(people.correct(officer, person, SmallProvince.person("Phạm Văn Sữa"), seen.version()))
                .isEqualTo(Outcome.done(new Correction.Written(List.of("fullName", "givenName"))));
        assertThat(people.correct(officer, person, SmallProvince.person("Phạm Thị Sửa"), seen.version()))
                .isInstanceOfSatisfying(
                        Outcome.Done.class, done -> assertThat(done.value()).isInstanceOf(Correction.Overtaken.class));
        MemberFile file = members.file(officer, person).orElseThrow();
        assertThat(file.name()).isEqualTo("Phạm Văn Sữa");
        assertThat(members.timeline(officer, file, LocalDate.MAX))
                .extracting(TimelineEntry::key)
                .contains("membership.timeline.corrected", "membership.timeline.joined");
        assertThat(members.timeline(officer, file, LocalDate.MAX))
                .extracting(TimelineEntry::change)
                .contains(new TimelineEntry.Change("Phạm Văn Sửa", "Phạm Văn Sữa", officer.name(), false));
        assertThat(names(officer, "376.1.1", today)).contains("Phạm Văn Sữa");
    }

    @Test
    void absencesAndOfficesKeepToTheMembershipAndDoNotOverlap() {
        PersonId person = province.enrol("Bùi Xuân Trường", "377.1.2", LocalDate.of(2016, 5, 19));
        Actor officer = officer();
        AbsenceFact absence = away(LocalDate.of(2024, 1, 1), null);
        assertThat(absences.record(officer, person, absence)).isInstanceOf(Outcome.Done.class);
        assertThat(refusal(absences.record(officer, person, absence))).contains("membership.refusal.absent-already");
        assertThat(refusal(absences.record(
                        officer,
                        person,
                        new AbsenceFact(AbsenceKind.EXEMPT, Period.since(LocalDate.of(2024, 1, 1)), "x".repeat(301)))))
                .contains("membership.refusal.note-long");
        assertThat(appoint(person, LocalDate.of(2020, 1, 1), null)).isInstanceOf(Outcome.Done.class);
        assertThat(refusal(appoint(an, LocalDate.of(2021, 1, 1), null))).contains("membership.refusal.office-taken");
        assertThat(refusal(appoint(person, LocalDate.of(2020, 1, 1), LocalDate.of(2020, 6, 1))))
                .contains("membership.refusal.office-held");
        assertThat(refusal(offices.appoint(
                        officer, an, "376.1.1", OfficeRole.SECRETARY, Period.since(LocalDate.of(2021, 1, 1)))))
                .contains("membership.refusal.no-unit");
        end(person, LocalDate.of(2025, 1, 1));
        assertThat(members.officers(officer, province.id("377.1.2"), today)).isEmpty();
        assertThat(members.officers(officer, province.id("377.1.2"), LocalDate.of(2024, 6, 1)))
                .hasSize(1);
    }

    @Test
    void whatWouldBeginOnOrAfterTheEndHasNeverBegun() {
        PersonId person = province.enrol("Phạm Thị Sớm", "377.1.1", LocalDate.of(2016, 5, 19));
        Actor officer = officer();
        LocalDate end = today.minusMonths(1);
        for (LocalDate from : List.of(end, today.plusMonths(1))) {
            assertThat(offices.appoint(
                            officer,
                            person,
                            "377.1.1",
                            OfficeRole.DEPUTY_SECRETARY,
                            new Period(from, from.plusDays(20))))
                    .isInstanceOf(Outcome.Done.class);
            assertThat(absences.record(officer, person, away(from, from.plusDays(20))))
                    .isInstanceOf(Outcome.Done.class);
        }
        assertThat(absences.record(officer, person, away(end.minusDays(9), end.minusDays(1))))
                .isInstanceOf(Outcome.Done.class);
        end(person, end);
        assertThat(offices.of(officer, person)).isEmpty();
        assertThat(absences.of(officer, person))
                .extracting(term -> term.fact().period())
                .containsExactly(new Period(end.minusDays(9), end.minusDays(1)));
        assertThat(taken(person))
                .contains("DEPUTY_SECRETARY 377.1.1 [%s,%s)".formatted(end, end.plusDays(20)))
                .hasSize(4);
    }

    @Test
    void anOfficeOfThePastIsRecordedEndedEarlierAndTakenBack() {
        PersonId person = province.enrol("Đỗ Văn Cựu", "377.1.1", LocalDate.of(2010, 5, 19));
        Actor officer = officer();
        Period past = new Period(LocalDate.of(2012, 1, 1), LocalDate.of(2014, 1, 1));
        assertThat(offices.appoint(officer, person, "377.1.1", OfficeRole.COMMITTEE_MEMBER, past))
                .isInstanceOf(Outcome.Done.class);
        OfficeTerm term = offices.of(officer, person).getFirst();
        assertThat(term.reached()).isTrue();
        assertThat(offices.of(province.officer("376"), person)).isEmpty();
        assertThat(refusal(offices.end(officer, "377.1.1", term.id(), past.from())))
                .contains("membership.refusal.not-before");
        assertThat(offices.end(officer, "377.1.1", term.id(), LocalDate.of(2013, 1, 1)))
                .isInstanceOf(Outcome.Done.class);
        assertThat(offices.term(officer, "377.1.1", term.id()).orElseThrow().period())
                .isEqualTo(new Period(past.from(), LocalDate.of(2013, 1, 1)));
        assertThat(offices.withdraw(province.officer("376"), "377.1.1", term.id()))
                .isInstanceOf(Outcome.Missing.class);
        assertThat(offices.withdraw(officer, "377.1.2", term.id())).isInstanceOf(Outcome.Missing.class);
        assertThat(offices.withdraw(officer, "377.1.1", term.id())).isInstanceOf(Outcome.Done.class);
        assertThat(offices.of(officer, person)).isEmpty();
        assertThat(taken(person)).containsExactly("COMMITTEE_MEMBER 377.1.1 [2012-01-01,2013-01-01)");
        assertThat(members.timeline(officer, members.file(officer, person).orElseThrow(), LocalDate.MAX))
                .extracting(TimelineEntry::what)
                .contains("membership.withdrawn.office");
    }

    @Test
    void anAbsenceEndsBeforeItsPlannedEndAndIsTakenBack() {
        PersonId person = province.enrol("Lê Thị Xa", "377.1.1", LocalDate.of(2010, 5, 19));
        Actor officer = officer();
        absences.record(officer, person, away(today.minusMonths(2), today.plusMonths(2)));
        AbsenceTerm term = absences.of(officer, person).getFirst();
        assertThat(refusal(absences.end(officer, person, term.id(), today.plusMonths(3))))
                .contains("membership.refusal.over-then");
        assertThat(absences.end(officer, person, term.id(), today)).isInstanceOf(Outcome.Done.class);
        assertThat(absences.absence(officer, person, term.id())
                        .orElseThrow()
                        .fact()
                        .period()
                        .until())
                .isEqualTo(today);
        assertThat(absences.withdraw(officer, an, term.id())).isInstanceOf(Outcome.Missing.class);
        assertThat(absences.withdraw(officer, person, term.id())).isInstanceOf(Outcome.Done.class);
        assertThat(absences.of(officer, person)).isEmpty();
    }

    @Test
    void aMoveTakesTheMemberAlongInListsAndCounts() {
        PersonId person = province.enrol("Hoàng Văn Tuấn", "377.1.1", LocalDate.of(2018, 5, 19));
        LocalDate day = LocalDate.of(2023, 6, 1);
        int before = members.counts(province.id("377.1.2"), day).members();
        assertThat(move(person, "377.1.2", day)).isEqualTo(Outcome.done(new Change.Written()));
        assertThat(members.counts(province.id("377.1.2"), day).members()).isEqualTo(before + 1);
        assertThat(members.counts(province.id("377.1.2"), day.minusDays(1)).members())
                .isEqualTo(before);
        assertThat(names(officer(), "377.1.2", day)).contains("Hoàng Văn Tuấn");
        assertThat(refusal(move(person, "377.1", day.plusDays(1)))).contains("membership.refusal.not-a-cell");
        assertThat(refusal(move(person, "377.1.1", day))).contains("membership.refusal.not-before");
        assertThat(refusal(move(person, "376.1.1", day.plusDays(1)))).contains("membership.refusal.no-cell-then");
    }

    @Test
    void whoseVersionIsOldChangesNothing() {
        PersonId person = province.enrol("Vũ Thị Nhì", "377.1.1", LocalDate.of(2018, 5, 19));
        MembershipState seen = changes.current(officer(), person).orElseThrow();
        assertThat(move(person, "377.1.2", LocalDate.of(2023, 8, 1))).isInstanceOf(Outcome.Done.class);
        MembershipState now = changes.current(officer(), person).orElseThrow();
        Outcome<Change> overtaken = Outcome.done(new Change.Overtaken(now));
        assertThat(changes.correct(officer(), person, seen)).isEqualTo(overtaken);
        assertThat(changes.move(officer(), person, seen.version(), "377.1.1", today))
                .isEqualTo(overtaken);
        assertThat(changes.end(officer(), person, seen.version(), new Ending(today, EndKind.LEFT, null)))
                .isEqualTo(overtaken);
        assertThat(changes.current(officer(), person)).contains(now);
    }

    @Test
    void aLaterCeremonyTakesTheFirstStayAlong() {
        LocalDate joined = LocalDate.of(2018, 5, 19);
        PersonId person = province.enrol("Mai Văn Muộn", "377.1.1", joined);
        assertThat(correct(person, joined.plusMonths(1), joined.plusYears(1)))
                .isEqualTo(Outcome.done(new Change.Written()));
        assertThat(names(officer(), "377.1.1", joined.plusDays(1))).doesNotContain("Mai Văn Muộn");
        assertThat(names(officer(), "377.1.1", joined.plusMonths(1))).contains("Mai Văn Muộn");
        assertThat(members.timeline(officer(), members.file(officer(), person).orElseThrow(), LocalDate.MAX))
                .extracting(TimelineEntry::what)
                .contains("membership.field.joined", "membership.field.decided");
    }

    @Test
    void correctedDatesContradictNothingOnRecord() {
        LocalDate joined = LocalDate.of(2018, 5, 19);
        PersonId person = province.enrol("Trịnh Văn Ngược", "377.1.1", joined);
        offices.appoint(
                officer(),
                person,
                "377.1.1",
                OfficeRole.COMMITTEE_MEMBER,
                new Period(joined.plusYears(1), joined.plusYears(2)));
        assertThat(correct(person, joined, joined.plusYears(1).plusDays(1)))
                .isEqualTo(Outcome.refused(Refusal.at(
                        "recognisedOn", "membership.refusal.in-office-before", "Nộn Khê", joined.plusYears(1))));
        assertThat(correct(person, joined.plusMonths(1), joined.plusYears(1))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void anEarlierMembershipStandsInTheWayOfAnEarlierCeremony() {
        LocalDate first = LocalDate.of(2005, 5, 19);
        LocalDate left = LocalDate.of(2010, 1, 1);
        LocalDate again = LocalDate.of(2020, 2, 3);
        PersonId person = province.enrol(
                "Hà Văn Lại",
                first,
                List.of(new Stay(province.id("377.1.1"), new Period(first, left))),
                new Ending(left, EndKind.LEFT, null));
        memberships.enrolAll(
                SmallProvince.administrator(),
                List.of(new Enrolment(
                        person,
                        null,
                        again,
                        again,
                        null,
                        List.of(new Stay(province.id("377.1.1"), Period.since(again))),
                        List.of(),
                        List.of(),
                        null)));
        assertThat(correct(person, left.minusDays(1), null))
                .isEqualTo(Outcome.refused(Refusal.at("joinedOn", "membership.refusal.member-until", left)));
        assertThat(correct(person, left, null)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aMembershipRecordedAtTheSameMomentIsRefusedLikeByTheRule() throws InterruptedException {
        PersonId person = province.enrol("Chu Văn Cùng", "377.1.1", LocalDate.of(2018, 5, 19));
        CountDownLatch written = new CountDownLatch(1);
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            sql.execute(
                    "insert into membership.membership (person_id, decided_on, joined_on, ended_on, end_kind,"
                            + " recorded_at, recorded_by)"
                            + " values (?, date '2003-01-01', date '2003-01-01', date '2005-01-01', 'LEFT', now(), 0)",
                    person.value());
            written.countDown();
            await().until(this::somebodyWaits);
        }));
        written.await();
        assertThat(correct(person, LocalDate.of(2004, 1, 1), null))
                .isEqualTo(Outcome.refused(Refusal.at("joinedOn", "membership.refusal.member-then")));
        other.join();
        assertThat(changes.current(officer(), person).orElseThrow().joinedOn()).isEqualTo(LocalDate.of(2018, 5, 19));
    }

    private boolean somebodyWaits() {
        return Boolean.TRUE.equals(
                sql.fetchValue("select exists (select from pg_stat_activity where datname = current_database()"
                        + " and wait_event_type = 'Lock')"));
    }

    @Test
    void onlyWhoReachesEverythingLoadsInBulk() {
        assertThatThrownBy(() -> memberships.enrolAll(officer(), List.of())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> people.registerAll(officer(), List.of())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> units.foundAll(officer(), List.of())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void somebodyIsEnrolledWithPersonCellAndDates() {
        NewMember wanted = newMember("Tạ Thị Mới", null, UUID.randomUUID());
        PersonId person = made(memberships.enrol(officer(), wanted));
        MemberFile file = members.file(officer(), person).orElseThrow();
        assertThat(file.name()).isEqualTo("Tạ Thị Mới");
        assertThat(file.cell().code()).isEqualTo("377.1.1");
        assertThat(file.joinedOn()).isEqualTo(wanted.dates().joinedOn());
        assertThat(names(officer(), "377.1.1", wanted.arrivedOn())).contains("Tạ Thị Mới");
    }

    @Test
    void whatIsWrongWithAnEnrolmentStandsBesideItsField() {
        LocalDate early = LocalDate.of(1930, 1, 1);
        NewMember wrong = new NewMember(
                SmallProvince.person("A1"),
                "376.1.1",
                today.plusDays(1),
                new MembershipState(0, 0, "?", early, early, today.plusDays(1), null),
                UUID.randomUUID(),
                false);
        assertThat(memberships.enrol(officer(), wrong))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(((Outcome.Refused<?>) refused).reasons())
                                .extracting(Refusal::field)
                                .containsExactly(
                                        "fullName",
                                        "cell",
                                        "cardNumber",
                                        "decidedOn",
                                        "joinedOn",
                                        "recognisedOn",
                                        "arrivedOn"));
        assertThat(memberships.enrol(province.member("377.1.1", an), newMember("Tạ Thị Lạ", null, UUID.randomUUID())))
                .isInstanceOf(Outcome.Missing.class);
    }

    @Test
    void aFormSentTwiceAtTheSameMomentEnrolsOnce() {
        UUID form = UUID.randomUUID();
        NewMember wanted = newMember("Lại Văn Hai", null, form);
        CompletableFuture<Outcome<Enrolled>> other =
                CompletableFuture.supplyAsync(() -> memberships.enrol(officer(), wanted));
        PersonId here = made(memberships.enrol(officer(), wanted));
        assertThat(made(other.join())).isEqualTo(here);
        assertThat(made(memberships.enrol(officer(), wanted))).isEqualTo(here);
        assertThat(names(officer(), "377.1.1", today)).containsOnlyOnce("Lại Văn Hai");
    }

    @Test
    void somebodyElseTypedIntoTheSameFormIsEnrolledToo() {
        UUID form = UUID.randomUUID();
        PersonId first = made(memberships.enrol(officer(), newMember("Lại Văn Trước", null, form)));
        PersonId second = made(memberships.enrol(officer(), newMember("Mạc Thị Sau", null, form)));
        assertThat(second).isNotEqualTo(first);
        assertThat(names(officer(), "377.1.1", today)).contains("Lại Văn Trước", "Mạc Thị Sau");
    }

    @Test
    void whoIsAlikeIsShownBeforeSomebodyIsEnrolled() {
        PersonId known = province.enrol("Đặng Thị Giống", "377.1.2", LocalDate.of(2018, 5, 19));
        province.enrol("Đặng Thị Giống", "376.1.1", LocalDate.of(2018, 5, 19));
        NewMember wanted = newMember("Dang Thi Giong", null, UUID.randomUUID());
        assertThat(memberships.enrol(officer(), wanted))
                .isEqualTo(Outcome.done(
                        new Enrolled.Alike(List.of(new MemberFile.Namesake(known, "Đặng Thị Giống", "Phúc Lại")))));
        NewMember anyway = new NewMember(
                wanted.person(), wanted.cellCode(), wanted.arrivedOn(), wanted.dates(), wanted.form(), true);
        assertThat(made(memberships.enrol(officer(), anyway))).isNotEqualTo(known);
    }

    @Test
    void aCardBelongsToOneMemberAtATime() {
        PersonId first = made(memberships.enrol(officer(), newMember("Cao Văn Thẻ", "37.000777", UUID.randomUUID())));
        assertThat(memberships.enrol(officer(), newMember("Cao Thị Trùng", "37.000777", UUID.randomUUID())))
                .isEqualTo(Outcome.refused(MembershipRules.CARD_TAKEN));
        MembershipState seen = changes.current(officer(), an).orElseThrow();
        MembershipState taken = new MembershipState(
                0, seen.version(), "37.000777", seen.decidedOn(), seen.joinedOn(), seen.recognisedOn(), null);
        assertThat(changes.correct(officer(), an, taken)).isEqualTo(Outcome.refused(MembershipRules.CARD_TAKEN));
        assertThatThrownBy(() -> sql.execute(
                        "update membership.membership set card_number = '37.000777' where person_id = ?", an.value()))
                .isInstanceOf(DataIntegrityViolationException.class);
        end(first, today);
        assertThat(memberships.enrol(officer(), newMember("Cao Thị Sau", "37.000777", UUID.randomUUID(), today)))
                .isInstanceOf(Outcome.Done.class);
    }

    private static NewMember newMember(String name, @Nullable String card, UUID form) {
        return newMember(name, card, form, LocalDate.of(2020, 2, 3));
    }

    private static NewMember newMember(String name, @Nullable String card, UUID form, LocalDate joined) {
        return new NewMember(
                SmallProvince.person(name),
                "377.1.1",
                joined,
                new MembershipState(0, 0, card, joined, joined, null, null),
                form,
                false);
    }

    private static PersonId made(Outcome<Enrolled> outcome) {
        if (outcome instanceof Outcome.Done<Enrolled>(Enrolled.Made(PersonId person))) {
            return person;
        }
        throw new AssertionError(outcome);
    }

    private Outcome<Change> correct(PersonId person, LocalDate joined, @Nullable LocalDate recognised) {
        MembershipState seen = changes.current(officer(), person).orElseThrow();
        return changes.correct(
                officer(),
                person,
                new MembershipState(0, seen.version(), seen.cardNumber(), joined, joined, recognised, null));
    }

    private Outcome<Change> move(PersonId person, String cell, LocalDate on) {
        MembershipState seen = changes.current(officer(), person).orElseThrow();
        return changes.move(officer(), person, seen.version(), cell, on);
    }

    private void end(PersonId person, LocalDate on) {
        MembershipState seen = changes.current(officer(), person).orElseThrow();
        assertThat(changes.end(officer(), person, seen.version(), new Ending(on, EndKind.LEFT, null)))
                .isEqualTo(Outcome.done(new Change.Written()));
    }

    private Outcome<PersonId> appoint(PersonId person, LocalDate from, @Nullable LocalDate until) {
        return offices.appoint(officer(), person, "377.1.2", OfficeRole.SECRETARY, new Period(from, until));
    }

    private static AbsenceFact away(LocalDate from, @Nullable LocalDate until) {
        return new AbsenceFact(AbsenceKind.AWAY, new Period(from, until), null);
    }

    private List<String> taken(PersonId person) {
        return sql.fetch(
                        "select before from membership.revision where person_id = ? and subject like '%.withdrawn.%'",
                        person.value())
                .into(String.class);
    }

    private static Optional<String> refusal(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                ? Optional.of(refused.reasons().getFirst().key())
                : Optional.empty();
    }

    private Actor officer() {
        return province.officer("377");
    }

    private List<String> names(Actor actor, String unit, LocalDate day) {
        return members.list(actor, MemberQuery.all(province.id(unit), day, 50)).items().stream()
                .map(MemberRow::name)
                .toList();
    }
}
