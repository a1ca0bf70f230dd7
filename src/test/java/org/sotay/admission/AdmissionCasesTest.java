package org.sotay.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.people.Schooling;
import org.sotay.platform.StatementCounter;
import org.sotay.procedure.CaseClock;
import org.sotay.procedure.Finding;
import org.sotay.procedure.TakenStep;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/// Cases on a real database: to the membership and its end, at most once, and in the lists of what waits.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdmissionCasesTest {

    private static final Vote CARRIED = new Vote(0, 17, 17, 14, 3, 0);

    @Autowired
    private SmallPool pool;

    @Autowired
    private AdmissionCases cases;

    @Autowired
    private CaseExits exits;

    @Autowired
    private CaseExtensions extensions;

    @Autowired
    private CaseViews views;

    @Autowired
    private DueCases due;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private StatementCounter statements;

    private CaseGround ground;
    private Actor keeper;

    @BeforeAll
    void twentyOfficialMembersAndTwoOnProbation() {
        ground = new CaseGround(pool, cases, jdbc, "376.1.1", 20);
        pool.province().onProbation("Lê Thị Mai", "376.1.1", LocalDate.of(2024, 1, 2));
        pool.province().onProbation("Lê Thị Đào", "376.1.1", LocalDate.of(2024, 1, 2));
        keeper = ground.keeper;
    }

    @Test
    void aVillageHeadWithoutTheCertificateIsRefusedAndGoesOnToTheEndWithIt() {
        CandidateId id = ground.candidate("Trần Văn Thuyên", Schooling.PRIMARY);
        List<Finding> findings = refused(cases.open(
                keeper, id, CaseGround.noted(AdmissionStep.APPLICATION, CaseGround.APPLIED), UUID.randomUUID()));
        assertThat(findings).extracting(Finding::rule).containsExactly("schooling");
        assertThat(findings.getFirst().clause().regulation()).isEqualTo("24-QĐ/TW");
        assertThat(findings.getFirst().cure()).isNotNull();
        ground.paper(id, PaperKind.LOWER_SECONDARY_CERTIFICATE, LocalDate.of(2023, 5, 26));
        long caseId = ground.admitted(id, CARRIED);
        assertThat(view(caseId).file().clock("REVIEW")).map(CaseClock::dueOn).contains(LocalDate.of(2025, 10, 27));
        for (PaperKind kind : List.of(
                PaperKind.NEW_MEMBER_CERTIFICATE,
                PaperKind.SELF_CRITICISM,
                PaperKind.MENTORS_COMMENTS,
                PaperKind.RECOGNITION_OPINIONS)) {
            ground.paper(id, kind, LocalDate.of(2025, 9, 1));
        }
        ground.take(caseId, CaseGround.voted(AdmissionStep.RECOGNITION_REVIEW, 1, LocalDate.of(2025, 10, 20), CARRIED));
        ground.take(
                caseId,
                CaseGround.voted(
                        AdmissionStep.RECOGNITION_COMMITTEE, 1, LocalDate.of(2025, 11, 3), new Vote(9, 9, 9, 9, 0, 0)));
        ground.take(caseId, CaseGround.decided(AdmissionStep.RECOGNITION_DECISION, LocalDate.of(2026, 3, 2), null));
        assertThat(ground.membership(id))
                .containsEntry("decided_on", Date.valueOf("2024-08-25"))
                .containsEntry("joined_on", Date.valueOf("2024-09-15"))
                .containsEntry("recognised_on", Date.valueOf("2025-09-15"));
        assertThat(jdbc.queryForObject(
                        "select n.schooling from people.person_view n join admission.candidate c on c.person_id = n.id"
                                + " where c.id = ?",
                        String.class,
                        id.value()))
                .isEqualTo("LOWER_SECONDARY");
        assertThat(view(caseId).candidate().stage()).isEqualTo(Stage.OFFICIAL);
        assertThat(view(caseId).candidate().leaving()).isEqualTo(Leaving.ADMITTED);
    }

    @Test
    void twentyOfficialMembersNeedFourteenVotesWhoeverIsAbsent() {
        long caseId = ground.prepared(ground.candidate("Phạm Văn Mười"));
        AheadStep ahead = view(caseId).ahead().getLast();
        assertThat(ahead.step()).isEqualTo(AdmissionStep.CELL_RESOLUTION);
        ground.take(
                caseId,
                CaseGround.voted(AdmissionStep.CELL_RESOLUTION, 1, CaseGround.RESOLVED, new Vote(0, 17, 17, 13, 4, 0)));
        TakenStep vote = view(caseId).file().last("CELL_RESOLUTION").orElseThrow();
        assertThat(vote.passed()).isFalse();
        assertThat(vote.facts()).containsAllEntriesOf(Map.of("electors", "20", "needed", "14"));
        assertThat(refused(cases.take(
                        keeper,
                        caseId,
                        CaseGround.voted(
                                AdmissionStep.CELL_RESOLUTION,
                                2,
                                CaseGround.RESOLVED.plusDays(7),
                                new Vote(0, 17, 21, 15, 6, 0)),
                        UUID.randomUUID())))
                .extracting(Finding::rule)
                .containsExactly("vote-ballots");
    }

    @Test
    void whatIsSentAgainIsDoneOnceAndSomethingElseUnderTheSameKeyIsNot() {
        long caseId = ground.open(ground.candidate("Phạm Văn Mốt"));
        UUID key = UUID.randomUUID();
        StepTold told = CaseGround.noted(AdmissionStep.LIFE_RECORD, CaseGround.APPLIED.plusDays(2));
        Outcome<StepResult> first = cases.take(keeper, caseId, told, key);
        assertThat(cases.take(keeper, caseId, told, key)).isEqualTo(first);
        assertThat(cases.take(
                        keeper,
                        caseId,
                        CaseGround.noted(AdmissionStep.LIFE_RECORD, CaseGround.APPLIED.plusDays(3)),
                        key))
                .isEqualTo(Outcome.done(new StepResult.KeyTaken()));
        assertThat(cases.take(keeper, caseId, told, UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        Outcome.Done.class, done -> assertThat(done.value()).isInstanceOf(StepResult.Overtaken.class));
        assertThat(view(caseId).file().rounds("LIFE_RECORD")).isOne();
    }

    @Test
    void whoeverTakesAStepAtTheSameMomentOneOfThemDoes() throws Exception {
        CandidateId id = ground.candidate("Phạm Văn Hai");
        List<Outcome<StepResult>> opened = together(() -> cases.open(
                keeper, id, CaseGround.noted(AdmissionStep.APPLICATION, CaseGround.APPLIED), UUID.randomUUID()));
        assertThat(opened.stream().filter(AdmissionCasesTest::isTaken)).hasSize(1);
        long caseId = views.of(keeper, id).orElseThrow().file().id();
        List<Outcome<StepResult>> taken = together(() -> cases.take(
                keeper,
                caseId,
                CaseGround.noted(AdmissionStep.LIFE_RECORD, CaseGround.APPLIED.plusDays(2)),
                UUID.randomUUID()));
        assertThat(taken.stream().filter(AdmissionCasesTest::isTaken)).hasSize(1);
        assertThat(view(caseId).file().rounds("LIFE_RECORD")).isOne();
    }

    private static List<Outcome<StepResult>> together(Callable<Outcome<StepResult>> act) throws Exception {
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Outcome<StepResult>> outcomes = new ArrayList<>();
            for (Future<Outcome<StepResult>> future : two.invokeAll(List.of(act, act))) {
                outcomes.add(future.get());
            }
            return outcomes;
        }
    }

    private static boolean isTaken(Outcome<StepResult> outcome) {
        return outcome instanceof Outcome.Done<StepResult>(StepResult.Taken taken);
    }

    @Test
    void theSecretaryOfTheCellIsToldWhoDecides() {
        long caseId = ground.resolved(ground.candidate("Phạm Văn Ba"), CARRIED);
        StepTold decision =
                CaseGround.decided(AdmissionStep.DECISION, CaseGround.DECIDED, CaseGround.DECIDED.plusDays(1));
        assertThat(refused(cases.take(pool.keeper("376.1.1"), caseId, decision, UUID.randomUUID())))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("entitled");
                    assertThat(finding.fact().arguments()).containsExactly("Phát Diệm");
                });
        assertThat(cases.take(pool.keeper("377"), caseId, decision, UUID.randomUUID()))
                .isEqualTo(Outcome.missing());
        assertThat(isTaken(cases.take(pool.keeper("376.1"), caseId, decision, UUID.randomUUID())))
                .isTrue();
    }

    @Test
    void aDeadlineIsMadeLongerOnce() {
        long caseId = ground.resolved(ground.candidate("Phạm Văn Bốn"), CARRIED);
        jdbc.update(
                "update procedure.case_clock set starts_on = current_date, due_on = current_date + 84 where case_id ="
                        + " ?",
                caseId);
        ExtensionTold told = new ExtensionTold(AdmissionClock.DECISION, 30, "Bão");
        assertThat(isTaken(extensions.extend(keeper, caseId, told))).isTrue();
        assertThat(isTaken(extensions.extend(keeper, caseId, told))).isTrue();
        assertThat(refused(extensions.extend(keeper, caseId, new ExtensionTold(AdmissionClock.DECISION, 10, "Bão"))))
                .extracting(Finding::rule)
                .containsExactly("clock-once");
        assertThat(view(caseId).clocks().getFirst().longest()).isZero();
    }

    @Test
    void whoIsRemovedInProbationIsNoMemberAnyMore() {
        CandidateId id = ground.candidate("Phạm Văn Năm");
        long caseId = ground.admitted(id, CARRIED);
        ExitTold told = new ExitTold(AdmissionExit.REMOVED, LocalDate.of(2025, 3, 3), "Bỏ sinh hoạt");
        assertThat(isTaken(exits.end(keeper, caseId, told))).isTrue();
        assertThat(isTaken(exits.end(keeper, caseId, told))).isTrue();
        assertThat(ground.membership(id))
                .containsEntry("ended_on", Date.valueOf("2025-03-03"))
                .containsEntry("end_kind", "REMOVED");
        assertThat(view(caseId).candidate().stage()).isEqualTo(Stage.ENDED);
        assertThat(view(caseId).ahead()).isEmpty();
    }

    @Test
    void aCaseThatIsOverdueStandsFirstInTheListsOfWhoCanAct() {
        long late = ground.resolved(ground.candidate("Phạm Văn Sáu"), CARRIED);
        long idle = ground.open(ground.candidate("Phạm Văn Bảy"));
        DuePage mine = due.mine(pool.keeper("376.1"), 1, 50);
        assertThat(mine.items()).extracting(DueItem::caseId).contains(late).doesNotContain(idle);
        assertThat(mine.items().getFirst().overdue(LocalDate.of(2026, 11, 22))).isTrue();
        assertThat(due.mine(pool.keeper("376.1.1"), 1, 50).items())
                .extracting(DueItem::caseId)
                .contains(idle);
        StuckPage stuck = due.stuck(pool.keeper("376"), query(Optional.empty()));
        assertThat(stuck.items()).extracting(DueItem::caseId).contains(late, idle);
        assertThat(stuck.total()).isEqualTo(stuck.counts().all());
        assertThat(due.stuck(pool.keeper("376"), query(Optional.of(StuckReason.OVERDUE)))
                        .items())
                .extracting(DueItem::caseId)
                .contains(late)
                .doesNotContain(idle);
        assertThat(due.stuck(pool.keeper("377"), query(Optional.empty())).items())
                .isEmpty();
    }

    @Test
    void listsOfWhatWaitsTakeOneOrTwoStatements() {
        assertThat(statements.during(() -> due.mine(pool.keeper("376.1"), 1, 50)))
                .hasSize(1);
        assertThat(statements.during(() -> due.stuck(pool.keeper("376"), query(Optional.empty()))))
                .hasSize(2);
    }

    private StuckQuery query(Optional<StuckReason> reason) {
        return new StuckQuery(
                pool.province().id("376"), Optional.empty(), reason, StuckQuery.Order.HARM, false, 1, 200);
    }

    private CaseView view(long caseId) {
        return views.find(keeper, caseId).orElseThrow();
    }

    private static List<Finding> refused(Outcome<StepResult> outcome) {
        if (outcome instanceof Outcome.Done<StepResult>(StepResult.Refused(List<Finding> findings))) {
            return findings;
        }
        throw new AssertionError(outcome);
    }
}
