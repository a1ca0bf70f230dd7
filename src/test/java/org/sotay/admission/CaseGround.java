package org.sotay.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.PersonId;
import org.sotay.people.NewPerson;
import org.sotay.people.Schooling;
import org.sotay.people.Sex;
import org.springframework.jdbc.core.JdbcTemplate;

/// Candidates with everything an admission asks for, and steps told one after the other.
final class CaseGround {

    static final LocalDate APPLIED = LocalDate.of(2024, 6, 3);
    static final LocalDate RESOLVED = LocalDate.of(2024, 7, 1);
    static final LocalDate DECIDED = LocalDate.of(2024, 8, 25);
    static final LocalDate JOINED = LocalDate.of(2024, 9, 15);

    private static final LocalDate LISTED = LocalDate.of(2022, 11, 3);

    private final SmallPool pool;
    private final AdmissionCases cases;
    private final JdbcTemplate jdbc;
    private final String cell;
    private final PersonId mentor;
    private final PersonId introducer;
    final Actor keeper;

    /// A cell with that many official members.
    CaseGround(SmallPool pool, AdmissionCases cases, JdbcTemplate jdbc, String cell, int official) {
        this.pool = pool;
        this.cases = cases;
        this.jdbc = jdbc;
        this.cell = cell;
        this.keeper = pool.keeper();
        this.mentor = pool.province().enrol("Đoàn Văn Hậu", cell, LocalDate.of(2010, 5, 19));
        this.introducer = pool.province().enrol("Nguyễn Thị Liên", cell, LocalDate.of(2012, 5, 19));
        for (int count = 2; count < official; count++) {
            pool.province().enrol("Phạm Văn " + (char) ('A' + count), cell, LocalDate.of(2015, 5, 19));
        }
    }

    /// Somebody of whom only the schooling is told; the rest is there.
    CandidateId candidate(String name, Schooling schooling) {
        NewPerson person = SmallPool.person(name, Sex.MALE, "kinh", schooling, null);
        CandidateId id = pool.list(person, cell, SmallPool.listing(LISTED));
        jdbc.update(
                "insert into admission.mentoring (candidate_id, mentor_id, valid, recorded_at, recorded_by)"
                        + " values (?, ?, daterange(?, null), now(), 1)",
                id.value(),
                mentor.value(),
                LISTED);
        for (PersonId member : List.of(mentor, introducer)) {
            jdbc.update(
                    "insert into admission.introduction (candidate_id, introducer_id, together_since, valid,"
                            + " recorded_at, recorded_by) values (?, ?, ?, daterange(?, null), now(), 1)",
                    id.value(),
                    member.value(),
                    LISTED,
                    LISTED);
        }
        paper(id, PaperKind.AWARENESS_CERTIFICATE, LocalDate.of(2023, 8, 18));
        return id;
    }

    /// Somebody about whom every rule is met.
    CandidateId candidate(String name) {
        return candidate(name, Schooling.UPPER_SECONDARY);
    }

    void paper(CandidateId id, PaperKind kind, LocalDate on) {
        jdbc.update(
                "insert into admission.paper (candidate_id, kind, dated_on, recorded_at, recorded_by, recorded_name)"
                        + " values (?, ?::admission.paper_kind, ?, now(), 1, 'Bùi Thị Hạnh')",
                id.value(),
                kind.name(),
                on);
    }

    static StepTold noted(AdmissionStep step, LocalDate on) {
        return new StepTold(step, 1, on, null, new StepTold.Noted(null, null, null));
    }

    static StepTold voted(AdmissionStep step, int round, LocalDate on, Vote vote) {
        return new StepTold(step, round, on, null, new StepTold.Voted(vote, true, null));
    }

    static StepTold decided(AdmissionStep step, LocalDate on, @Nullable LocalDate received) {
        return new StepTold(step, 1, on, "Bão", new StepTold.Decided(true, "12-QĐ", received, null));
    }

    /// Opens the case.
    long open(CandidateId id) {
        return taken(cases.open(keeper, id, noted(AdmissionStep.APPLICATION, APPLIED), UUID.randomUUID()));
    }

    /// Takes a step that the rules allow.
    void take(long caseId, StepTold told) {
        taken(cases.take(keeper, caseId, told, UUID.randomUUID()));
    }

    /// Opens the case and takes it up to the day before the cell resolves.
    long prepared(CandidateId id) {
        long caseId = open(id);
        take(caseId, noted(AdmissionStep.LIFE_RECORD, APPLIED.plusDays(2)));
        take(
                caseId,
                new StepTold(
                        AdmissionStep.VERIFICATION,
                        1,
                        APPLIED.plusDays(10),
                        null,
                        new StepTold.Verified(Conclusion.FAVOURABLE, "Phạm Văn Toản", null)));
        take(caseId, noted(AdmissionStep.INTRODUCTIONS, APPLIED.plusDays(12)));
        take(caseId, noted(AdmissionStep.OPINIONS, APPLIED.plusDays(20)));
        return caseId;
    }

    /// The same with the resolutions of cell and committee.
    long resolved(CandidateId id, Vote vote) {
        long caseId = prepared(id);
        take(caseId, voted(AdmissionStep.CELL_RESOLUTION, 1, RESOLVED, vote));
        take(caseId, voted(AdmissionStep.COMMITTEE_RESOLUTION, 1, RESOLVED.plusDays(9), new Vote(9, 9, 9, 8, 1, 0)));
        return caseId;
    }

    /// The same up to the papers of the new member.
    long admitted(CandidateId id, Vote vote) {
        long caseId = resolved(id, vote);
        take(caseId, decided(AdmissionStep.DECISION, DECIDED, DECIDED.plusDays(3)));
        take(caseId, noted(AdmissionStep.CEREMONY, JOINED));
        take(caseId, noted(AdmissionStep.MEMBER_PAPERS, JOINED.plusDays(5)));
        return caseId;
    }

    private static long taken(Outcome<StepResult> outcome) {
        if (outcome instanceof Outcome.Done<StepResult>(StepResult.Taken(long caseId, int round))) {
            return caseId;
        }
        throw new AssertionError(outcome);
    }

    /// The dates of somebody's membership.
    Map<String, Object> membership(CandidateId id) {
        return jdbc.queryForMap(
                "select m.decided_on, m.joined_on, m.recognised_on, m.ended_on, m.end_kind::text as end_kind"
                        + " from membership.membership m join admission.candidate c on c.person_id = m.person_id"
                        + " where c.id = ?",
                id.value());
    }
}
