package org.sotay.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Mandate;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Preferences;
import org.sotay.kernel.Range;
import org.sotay.kernel.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/// What holds where somebody does not come the way that pages offer: late, by another door, or from another cell.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PoolEdgesTest {

    private static final LocalDate LISTED = LocalDate.of(2024, 3, 3);

    @Autowired
    private SmallPool pool;

    @Autowired
    private Candidates candidates;

    @Autowired
    private CandidatePeople people;

    @Autowired
    private CandidatePapers papers;

    @Autowired
    private Departures departures;

    @Autowired
    private Trainings trainings;

    @Autowired
    private Reviews reviews;

    @Autowired
    private ManyAtOnce many;

    @Autowired
    private Forms forms;

    @Autowired
    private AdmissionCases cases;

    @Autowired
    private CaseExits exits;

    @Autowired
    private DueCases due;

    @Autowired
    private JdbcTemplate jdbc;

    private CaseGround ground;
    private Actor keeper;

    @BeforeAll
    void enrolSomebody() {
        ground = new CaseGround(pool, cases, jdbc, "376.1.1", 3);
        keeper = ground.keeper;
    }

    @Test
    void theReviewOfAMonthLongAgoTakesNobodyOffWhoHasACaseSince() {
        CandidateId id = ground.candidate("Trần Văn Thuyên");
        ground.open(id);
        LocalDate held = CaseGround.APPLIED.minusMonths(1);
        assertThat(keys(hold(held, new Reviews.Word(id, false, "Đi làm xa", null))))
                .containsExactly("admission.refusal.has-a-case");
        assertThat(find(id).open()).isTrue();
        assertThat(hold(held, new Reviews.Word(id, true, null, null)))
                .isEqualTo(Outcome.done(new Reviewed.Held(1, List.of())));
    }

    @Test
    void aReviewTakesNobodyOffBeforeThePhaseTheyAreIn() {
        CandidateId id = pool.list("Trần Văn Thụ", "376.1.1", LISTED);
        LocalDate begins = LocalDate.of(2026, 9, 21);
        trainings.enrol(keeper, id, new Training(0, "Lớp K2", "Trung tâm chính trị", begins, null), UUID.randomUUID());
        Reviews.Word off = new Reviews.Word(id, false, "Đi làm xa", null);
        assertThat(keys(hold(begins.minusDays(7), off))).containsExactly("admission.refusal.before-stage");
        assertThat(hold(begins.plusDays(7), off)).isEqualTo(Outcome.done(new Reviewed.Held(0, List.of(id))));
    }

    @Test
    void whoStandsTwiceInAReviewIsReviewedOnce() {
        CandidateId id = pool.list("Trần Văn Thái", "376.1.1", LISTED);
        LocalDate held = LocalDate.of(2026, 8, 3);
        Reviews.Word keeps = new Reviews.Word(id, true, null, null);
        assertThat(hold(held, keeps, keeps)).isEqualTo(Outcome.done(new Reviewed.Held(1, List.of())));
    }

    @Test
    void whoIsWithAnotherCellNowIsNotTakenOffByTheOneBefore() {
        CandidateId id = pool.list("Trần Văn Thuật", "376.1.1", LISTED);
        LocalDate moved = LocalDate.of(2026, 7, 15);
        departures.move(keeper, id, 0, "377.1.1", moved);
        Reviews.Word off = new Reviews.Word(id, false, "Đi làm xa", null);
        assertThat(keys(hold(moved.minusMonths(1), off))).containsExactly("admission.refusal.elsewhere");
        assertThat(find(id).open()).isTrue();
    }

    private Outcome<Reviewed> hold(LocalDate held, Reviews.Word... words) {
        return reviews.hold(keeper, "376.1.1", YearMonth.from(held), held, List.of(words));
    }

    @Test
    void whoseCaseEndedDoesNotComeBackToACaseThatIsOver() {
        CandidateId id = ground.candidate("Trần Văn Thạch");
        long caseId = ground.open(id);
        exits.end(keeper, caseId, new ExitTold(AdmissionExit.WITHDRAWN, CaseGround.APPLIED.plusDays(9), "Đi xa"));
        assertThat(keys(departures.comeBack(keeper, id))).containsExactly("admission.refusal.case-decided");
        assertThat(find(id).leaving()).isEqualTo(Leaving.WITHDRAWN);
    }

    @Test
    void whoDiesWhileACaseRunsEndsTheCase() {
        CandidateId id = ground.candidate("Trần Văn Thọ");
        long caseId = ground.open(id);
        LocalDate day = CaseGround.APPLIED.plusDays(9);
        assertThat(keys(departures.leave(keeper, id, find(id).version(), Leaving.DECEASED, day, null)))
                .containsExactly("admission.refusal.has-a-case");
        assertThat(exits.end(keeper, caseId, new ExitTold(AdmissionExit.DECEASED, day, "Tai nạn")))
                .isEqualTo(Outcome.done(new StepResult.Taken(caseId, 0)));
        assertThat(find(id)).extracting(Candidate::leaving, Candidate::leftOn).containsExactly(Leaving.DECEASED, day);
        assertThat(due.mine(pool.keeper("376.1.1"), 1, 50).items())
                .extracting(DueItem::caseId)
                .doesNotContain(caseId);
    }

    @Test
    void theDeathOfAMemberOnProbationIsToldOfTheMembershipFirst() {
        CandidateId id = ground.candidate("Trần Văn Thỏa");
        long caseId = ground.admitted(id, new Vote(0, 3, 3, 3, 0, 0));
        ExitTold told = new ExitTold(AdmissionExit.DECEASED, LocalDate.of(2025, 3, 3), "Tai nạn");
        assertThat(exits.end(keeper, caseId, told))
                .isInstanceOfSatisfying(
                        Outcome.Done.class, done -> assertThat(done.value()).isInstanceOf(StepResult.Refused.class));
        jdbc.update(
                "update membership.membership m set ended_on = '2025-03-03', end_kind = 'DECEASED'"
                        + " from admission.candidate c where c.id = ? and m.person_id = c.person_id",
                id.value());
        assertThat(exits.end(keeper, caseId, told)).isEqualTo(Outcome.done(new StepResult.Taken(caseId, 0)));
    }

    @Test
    void whoMovesTakesWhatWaitsAlong() {
        CandidateId id = ground.candidate("Trần Văn Thắng");
        long caseId = ground.open(id);
        departures.move(keeper, id, find(id).version(), "377.1.1", CaseGround.APPLIED.plusDays(7));
        assertThat(due.mine(pool.keeper("376.1.1"), 1, 50).items())
                .extracting(DueItem::caseId)
                .doesNotContain(caseId);
        assertThat(due.mine(pool.keeper("377.1.1"), 1, 50).items())
                .extracting(DueItem::caseId)
                .contains(caseId);
    }

    @Test
    void aListingIsNotCorrectedToADayAfterTheFirstPhaseEnded() {
        CandidateId id = pool.list("Trần Văn Thiện", "376.1.1", LISTED);
        LocalDate begins = LISTED.plusMonths(1);
        trainings.enrol(keeper, id, new Training(0, "Lớp K3", "Trung tâm chính trị", begins, null), UUID.randomUUID());
        candidates.enter(id, Stage.PREPARATION, LISTED.plusMonths(6));
        Listing later = SmallPool.listing(LISTED.plusMonths(2));
        assertThat(candidates.correct(keeper, id, later, find(id).version()))
                .isEqualTo(Outcome.refused(Refusal.at("listedOn", "admission.refusal.after-next", begins)));
        Listing before = SmallPool.listing(begins.minusDays(1));
        assertThat(candidates.correct(keeper, id, before, find(id).version()))
                .isEqualTo(Outcome.done(new Written.Saved(id)));
    }

    @Test
    void whoIsOnTheListOfAnotherCellNowIsCorrectedThere() {
        CandidateId first = pool.list("Trần Văn Thiệu", "377.1.1", LISTED);
        departures.leave(keeper, first, 0, Leaving.WITHDRAWN, LISTED.plusMonths(1), null);
        Candidate left = find(first);
        assertThat(people.details(pool.keeper("377"), left)).isPresent();
        Candidate again = find(pool.list(left.person(), "376.1.1", LISTED.plusMonths(2)));
        assertThat(people.details(pool.keeper("377"), left)).isEmpty();
        assertThat(people.details(pool.keeper("376"), again)).isPresent();
    }

    @Test
    void whatIsTooLongOrTooOldForOneIsSoForMany() {
        CandidateId id = pool.list("Trần Văn Thực", "376.1.1", LISTED);
        String tooLong = "n".repeat(61);
        PersonId mentor = pool.province().enrol("Lê Văn Lý", "376.1.1", LocalDate.of(2010, 5, 19));
        assertThat(asked(id, action(ManyKind.MENTOR, LISTED, mentor.value(), tooLong, null)))
                .containsExactly("admission.refusal.too-long");
        assertThat(asked(
                        id,
                        action(
                                ManyKind.CERTIFICATE,
                                LocalDate.of(1929, 1, 1),
                                null,
                                tooLong,
                                PaperKind.AWARENESS_CERTIFICATE)))
                .containsExactlyInAnyOrder("admission.refusal.before", "admission.refusal.too-long");
    }

    private List<String> asked(CandidateId id, ManyAction action) {
        Outcome<Long> begun = many.begin(keeper, action.kind(), List.of(id));
        return begun instanceof Outcome.Done<Long>(Long draft) ? keys(many.ask(keeper, draft, action)) : List.of();
    }

    private static ManyAction action(ManyKind kind, LocalDate on, Long person, String name, PaperKind paper) {
        return new ManyAction(kind, on, person, name, null, null, paper);
    }

    @Test
    void thePapersOfWhoHasLeftStayAsTheyWere() {
        CandidateId id = pool.list("Trần Văn Thước", "376.1.1", LISTED);
        Paper.Facts facts =
                new Paper.Facts(PaperKind.AWARENESS_CERTIFICATE, LISTED.plusDays(20), "7/GCN", null, null, null, null);
        papers.record(keeper, id, facts, null, UUID.randomUUID());
        long paper = papers.of(id).getFirst().id();
        departures.leave(keeper, id, 0, Leaving.WITHDRAWN, LISTED.plusMonths(1), null);
        assertThat(keys(papers.withdraw(keeper, id, paper))).containsExactly("admission.refusal.left");
        assertThat(keys(papers.restore(keeper, id, paper))).containsExactly("admission.refusal.left");
        assertThat(papers.of(id)).hasSize(1);
    }

    @Test
    void aFormTellsNothingPersonalToWhoDoesNotSeeIt() {
        CandidateId id = pool.list("Trần Văn Thức", "376.1.1", LISTED);
        Mandate mandate = new Mandate("test", "officer", null, null, null);
        Actor reader = new Actor(
                new AccountId(2),
                null,
                "Phạm Thị Hà",
                mandate,
                List.of(mandate),
                Map.of(AdmissionCapabilities.READ_CANDIDATES, Range.EVERYWHERE),
                Preferences.standard());
        assertThat(facts(keeper, id)).contains("1995");
        assertThat(facts(reader, id)).contains("Trần Văn Thức").doesNotContain("1995");
    }

    private String facts(Actor actor, CandidateId id) {
        return forms.fill(actor, id, "1-KND", null).orElseThrow().toString();
    }

    private Candidate find(CandidateId id) {
        return candidates.find(keeper, id).orElseThrow();
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(List<Refusal> reasons)
                ? reasons.stream().map(Refusal::key).toList()
                : List.of();
    }
}
