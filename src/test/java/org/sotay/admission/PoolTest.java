package org.sotay.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.sotay.membership.SmallProvince;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/// The work with the people on a list: who looks after them, what they do, their papers, the monthly review.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PoolTest {

    private static final LocalDate LISTED = LocalDate.of(2024, 3, 3);
    private static final byte[] PDF = "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private SmallPool pool;

    @Autowired
    private Candidates candidates;

    @Autowired
    private Departures departures;

    @Autowired
    private Mentors mentors;

    @Autowired
    private Introducers introducers;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Trainings trainings;

    @Autowired
    private CandidatePapers papers;

    @Autowired
    private Reviews reviews;

    @Autowired
    private CandidateFiles files;

    private Actor keeper;
    private Actor other;
    private PersonId official;
    private PersonId elsewhere;
    private PersonId probationary;

    @BeforeAll
    void enrolSomebody() {
        keeper = pool.keeper("377");
        other = pool.keeper("376");
        SmallProvince province = pool.province();
        official = province.enrol("Đoàn Văn Hậu", "377.1.1", LocalDate.of(2010, 5, 19));
        elsewhere = province.enrol("Nguyễn Thị Liên", "377.1.2", LocalDate.of(2010, 5, 19));
        probationary = province.onProbation("Lê Văn Mới", "377.1.1", LocalDate.of(2026, 2, 3));
    }

    @Test
    void aMentorIsAnOfficialMemberOfTheCell() {
        CandidateId id = pool.list("Trần Văn Thuyên", "377.1.1", LISTED);
        UUID key = UUID.randomUUID();
        assertThat(keys(mentors.assign(keeper, id, elsewhere, LISTED, null, UUID.randomUUID())))
                .containsExactly("admission.refusal.not-in-cell");
        assertThat(keys(mentors.assign(keeper, id, probationary, LocalDate.of(2026, 3, 1), null, UUID.randomUUID())))
                .containsExactly("admission.refusal.not-official");
        assertThat(mentors.assign(keeper, id, official, LISTED, "13-NQ/CB", key))
                .isEqualTo(Outcome.done(id));
        assertThat(mentors.assign(keeper, id, official, LISTED, "13-NQ/CB", key))
                .as("the same form")
                .isEqualTo(Outcome.done(id));
        assertThat(mentors.of(id)).extracting(Mentoring::mentor).containsExactly(official);
        assertThat(keys(mentors.assign(keeper, id, official, LISTED.plusDays(1), null, UUID.randomUUID())))
                .containsExactly("admission.refusal.mentor-already");
        assertThat(mentors.assign(other, id, official, LISTED, null, UUID.randomUUID()))
                .isEqualTo(Outcome.missing());
        long mentoring = mentors.of(id).getFirst().id();
        assertThat(keys(mentors.end(keeper, id, mentoring, LISTED))).containsExactly("admission.refusal.not-before");
        assertThat(mentors.end(keeper, id, mentoring, LISTED.plusMonths(2))).isEqualTo(Outcome.done(id));
        assertThat(mentors.of(id).getFirst().period().until()).isEqualTo(LISTED.plusMonths(2));
    }

    @Test
    void anIntroducerIsReplacedByAnother() {
        CandidateId id = pool.list("Trần Văn Thụ", "377.1.1", LISTED);
        assertThat(introducers.introduce(keeper, id, wanted(official, LISTED, null), UUID.randomUUID()))
                .isEqualTo(Outcome.done(id));
        long first = introducers.of(id).getFirst().id();
        LocalDate later = LISTED.plusMonths(3);
        assertThat(introducers.introduce(keeper, id, wanted(elsewhere, later, first), UUID.randomUUID()))
                .isEqualTo(Outcome.done(id));
        assertThat(introducers.of(id))
                .extracting(Introduction::introducer, one -> one.period().until(), Introduction::replaces)
                .containsExactly(tuple(elsewhere, null, first), tuple(official, later, null));
        assertThat(keys(introducers.introduce(keeper, id, wanted(probationary, later, null), UUID.randomUUID())))
                .containsExactly("admission.refusal.not-official");
    }

    private static Introducers.Wanted wanted(PersonId person, LocalDate from, @Nullable Long replaces) {
        return new Introducers.Wanted(person, from.minusYears(2), from, replaces);
    }

    @Test
    void whoIsEnrolledInAClassIsInTrainingUntilItIsTakenBack() {
        CandidateId id = pool.list("Trần Thị Thắm", "377.1.1", LISTED);
        Training training = new Training(0, "Lớp K12", "Trung tâm chính trị Yên Mô", LISTED.plusMonths(1), null);
        assertThat(trainings.enrol(keeper, id, training, UUID.randomUUID())).isEqualTo(Outcome.done(id));
        assertThat(find(id).stage()).isEqualTo(Stage.TRAINING);
        assertThat(candidates.find(keeper, id, LISTED).orElseThrow().stage()).isEqualTo(Stage.LISTED);
        assertThat(keys(trainings.enrol(keeper, id, training, UUID.randomUUID())))
                .containsExactly("admission.refusal.enrolled-already");
        long written = trainings.of(id).getFirst().id();
        assertThat(trainings.takeBack(keeper, id, written)).isEqualTo(Outcome.done(id));
        assertThat(find(id).stage()).isEqualTo(Stage.LISTED);
        assertThat(files.history(id, SmallProvince.TODAY.plusYears(1)))
                .extracting(HistoryEntry::what)
                .contains("admission.undone.training");
    }

    @Test
    void tasksAreDoneOnceAndNotesStay() {
        CandidateId id = pool.list("Trần Thị Thoa", "377.1.1", LISTED);
        UUID key = UUID.randomUUID();
        tasks.give(keeper, id, "Dọn đường làng", LISTED, LISTED.plusDays(10), key);
        tasks.give(keeper, id, "Dọn đường làng", LISTED, LISTED.plusDays(10), key);
        assertThat(tasks.of(id)).hasSize(1);
        Task task = tasks.of(id).getFirst();
        assertThat(task.late(LISTED.plusDays(11))).isTrue();
        assertThat(keys(tasks.done(keeper, id, task.id(), LISTED.minusDays(1), null)))
                .containsExactly("admission.refusal.not-earlier");
        assertThat(tasks.done(keeper, id, task.id(), LISTED.plusDays(5), "Tốt")).isEqualTo(Outcome.done(id));
        assertThat(tasks.done(keeper, id, task.id(), LISTED.plusDays(6), "Khá")).isEqualTo(Outcome.done(id));
        assertThat(tasks.of(id).getFirst().outcome()).isEqualTo("Tốt");
        assertThat(tasks.note(keeper, id, "Nhiệt tình", UUID.randomUUID())).isEqualTo(Outcome.done(id));
        assertThat(tasks.notes(id)).extracting(Note::text).containsExactly("Nhiệt tình");
        assertThat(tasks.note(other, id, "Xem trộm", UUID.randomUUID())).isEqualTo(Outcome.missing());
    }

    @Test
    void papersAreKeptWithWhatTheyAreAndComeBackWhenWithdrawnByMistake() {
        CandidateId id = pool.list("Trần Thị Thu", "377.1.1", LISTED);
        UUID key = UUID.randomUUID();
        Paper.Facts certificate = paper(PaperKind.AWARENESS_CERTIFICATE, null, null);
        PaperFile file = new PaperFile("C:\\giấy\\chứng nhận.pdf", PDF);
        assertThat(papers.record(keeper, id, certificate, file, key)).isEqualTo(Outcome.done(id));
        assertThat(papers.record(keeper, id, certificate, file, key)).isEqualTo(Outcome.done(id));
        assertThat(papers.of(id)).singleElement().satisfies(paper -> {
            assertThat(Objects.requireNonNull(paper.file()).name()).isEqualTo("chứng nhận.pdf");
            assertThat(paper.file().mediaType()).isEqualTo("application/pdf");
        });
        long paper = papers.of(id).getFirst().id();
        assertThat(papers.file(other, id, paper)).isEmpty();
        assertThat(papers.file(keeper, id, paper).orElseThrow().content()).isEqualTo(PDF);
        papers.withdraw(keeper, id, paper);
        assertThat(papers.of(id)).isEmpty();
        assertThat(papers.file(keeper, id, paper)).isEmpty();
        papers.restore(keeper, id, paper);
        assertThat(papers.of(id)).hasSize(1);
    }

    @Test
    void aVerificationConcludesAndAnUnneededOneHasItsGround() {
        CandidateId id = pool.list("Trần Thị Thủy", "377.1.1", LISTED);
        assertThat(recorded(id, paper(PaperKind.VERIFICATION, null, null)))
                .containsExactly("admission.refusal.conclusion-missing");
        assertThat(recorded(id, paper(PaperKind.VERIFICATION, Conclusion.NOT_REQUIRED, null)))
                .containsExactly("admission.refusal.ground-missing");
        assertThat(recorded(id, paper(PaperKind.APPLICATION, Conclusion.FAVOURABLE, null)))
                .containsExactly("admission.refusal.concludes-nothing");
        assertThat(recorded(id, paper(PaperKind.INTRODUCTION, null, official)))
                .containsExactly("admission.refusal.choose-introducer");
        assertThat(recorded(id, paper(PaperKind.VERIFICATION, Conclusion.FAVOURABLE, null)))
                .isEmpty();
    }

    @Test
    void aFileIsWhatItsContentSays() throws IOException {
        CandidateId id = pool.list("Trần Thị Thơm", "377.1.1", LISTED);
        Paper.Facts facts = paper(PaperKind.OTHER, null, null);
        assertThat(sent(id, facts, "<html>".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("admission.refusal.file-kind");
        assertThat(sent(id, facts, archive("xl/workbook.xml"))).containsExactly("admission.refusal.file-kind");
        assertThat(sent(id, facts, new byte[PaperFile.MOST + 1])).containsExactly("admission.refusal.file-large");
        assertThat(sent(id, facts, archive("word/document.xml"))).isEmpty();
        assertThat(sent(id, facts, new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}))
                .isEmpty();
    }

    private List<String> sent(CandidateId id, Paper.Facts facts, byte[] content) {
        return keys(papers.record(keeper, id, facts, new PaperFile("tệp.pdf", content), UUID.randomUUID()));
    }

    private List<String> recorded(CandidateId id, Paper.Facts facts) {
        return keys(papers.record(keeper, id, facts, null, UUID.randomUUID()));
    }

    private static Paper.Facts paper(PaperKind kind, @Nullable Conclusion conclusion, @Nullable PersonId introducer) {
        return new Paper.Facts(kind, LISTED.plusDays(20), "7/GCN", null, conclusion, null, introducer);
    }

    private static byte[] archive(String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
        }
        return bytes.toByteArray();
    }

    @Test
    void whoMovesIsWithTheOtherCellFromThatDay() {
        CandidateId id = pool.list("Trần Văn Thắng", "377.1.1", LISTED);
        mentors.assign(keeper, id, official, LISTED, null, UUID.randomUUID());
        LocalDate day = LISTED.plusMonths(1);
        assertThat(keys(departures.move(keeper, id, 0, "376.1.1", day)))
                .as("out of reach")
                .contains("admission.refusal.no-cell-then");
        assertThat(keys(departures.move(keeper, id, 0, "377.1.2", LISTED)))
                .containsExactly("admission.refusal.not-before");
        assertThat(departures.move(keeper, id, 0, "377.1.2", day)).isEqualTo(Outcome.done(new Written.Saved(id)));
        assertThat(find(id).cellCode()).isEqualTo("377.1.2");
        assertThat(candidates.find(keeper, id, LISTED).orElseThrow().cellCode()).isEqualTo("377.1.1");
        assertThat(mentors.of(id).getFirst().period().until()).isEqualTo(day);
        assertThat(departures.move(keeper, id, 0, "377.1.1", day.plusDays(1)))
                .isEqualTo(Outcome.done(new Written.Overtaken(find(id))));
    }

    @Test
    void whoLeavesComesBackWhenItWasAMistake() {
        CandidateId id = pool.list("Trần Văn Thạch", "377.1.1", LISTED);
        LocalDate day = LISTED.plusMonths(1);
        assertThat(keys(departures.leave(keeper, id, 0, Leaving.TAKEN_OFF, day, null)))
                .containsExactly("admission.refusal.missing");
        assertThat(departures.leave(keeper, id, 0, Leaving.WITHDRAWN, day, null))
                .isEqualTo(Outcome.done(new Written.Saved(id)));
        assertThat(find(id).stage()).isEqualTo(Stage.ENDED);
        assertThat(keys(mentors.assign(keeper, id, official, day, null, UUID.randomUUID())))
                .contains("admission.refusal.left");
        assertThat(departures.comeBack(keeper, id)).isEqualTo(Outcome.done(id));
        assertThat(departures.comeBack(keeper, id)).isEqualTo(Outcome.done(id));
        assertThat(find(id)).extracting(Candidate::stage, Candidate::open).containsExactly(Stage.LISTED, true);
        assertThat(departures.comeBack(other, id)).isEqualTo(Outcome.missing());
    }

    @Test
    void whoLeavesOnTheFirstDayComesBackToo() {
        CandidateId id = pool.list("Trần Văn Thực", "377.1.1", LISTED);
        departures.leave(keeper, id, 0, Leaving.WITHDRAWN, LISTED, null);
        assertThat(departures.comeBack(keeper, id)).isEqualTo(Outcome.done(id));
        assertThat(find(id).stage()).isEqualTo(Stage.LISTED);
    }

    @Test
    void aReviewKeepsOrTakesOffAndIsSaidOnce() {
        CandidateId kept = pool.list("Phạm Văn Giữ", "376.1.1", LISTED);
        CandidateId off = pool.list("Phạm Văn Thôi", "376.1.1", LISTED);
        YearMonth month = YearMonth.of(2026, 10);
        LocalDate held = LocalDate.of(2026, 10, 3);
        Reviews.Word keeps = new Reviews.Word(kept, true, null, null);
        assertThat(keys(reviews.hold(other, "376.1.1", month, held, List.of(new Reviews.Word(off, false, null, null)))))
                .containsExactly("admission.refusal.reason-missing");
        assertThat(keys(reviews.hold(other, "376.1.1", month, held.plusMonths(1), List.of(keeps))))
                .containsExactly("admission.refusal.other-month");
        List<Reviews.Word> words = List.of(keeps, new Reviews.Word(off, false, "Không còn nguyện vọng", null));
        assertThat(reviews.hold(other, "376.1.1", month, held, words))
                .isEqualTo(Outcome.done(new Reviewed.Held(1, List.of(off))));
        assertThat(reviews.hold(other, "376.1.1", month, held, List.of(keeps)))
                .as("sent again")
                .isEqualTo(Outcome.done(new Reviewed.Held(0, List.of())));
        assertThat(candidates.find(other, off).orElseThrow().leaving()).isEqualTo(Leaving.TAKEN_OFF);
        assertThat(reviews.hold(other, "376.1.1", month, held, List.of(new Reviews.Word(kept, true, "Tốt", null))))
                .as("somebody who did not see the word said already")
                .isEqualTo(Outcome.done(new Reviewed.Overtaken()));
        assertThat(reviews.hold(keeper, "376.1.1", month, held, words)).isEqualTo(Outcome.missing());
        departures.comeBack(other, off);
        ReviewSheet sheet = reviews.sheet(other, "376.1.1", month).orElseThrow();
        assertThat(sheet.rows()).hasSize(2);
        assertThat(sheet.waiting()).isEqualTo(1);
    }

    @Test
    void whoLeftIsListedAgainAndTheFirstTimeStaysOver() {
        CandidateId first = pool.list("Trần Văn Thiệu", "377.1.1", LISTED);
        departures.leave(keeper, first, 0, Leaving.WITHDRAWN, LISTED.plusMonths(1), null);
        CandidateId again = pool.list(find(first).person(), "377.1.2", LISTED.plusMonths(2));
        assertThat(find(again).person()).isEqualTo(find(first).person());
        assertThat(keys(departures.comeBack(keeper, first))).containsExactly("admission.refusal.listed-already");
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
