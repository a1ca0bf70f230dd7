package org.sotay.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sotay.admission.AdmissionCases;
import org.sotay.admission.AdmissionStep;
import org.sotay.admission.CandidateId;
import org.sotay.admission.CandidatePapers;
import org.sotay.admission.Conclusion;
import org.sotay.admission.Introducers;
import org.sotay.admission.Paper;
import org.sotay.admission.PaperKind;
import org.sotay.admission.StepResult;
import org.sotay.admission.StepTold;
import org.sotay.admission.Vote;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.UnitId;
import org.sotay.membership.Electorates;
import org.springframework.stereotype.Component;

/// Takes the steps of the cases of the demo's candidates.
@Component
class DemoCases {

    static final List<PaperKind> OF_THE_REVIEW = List.of(
            PaperKind.NEW_MEMBER_CERTIFICATE,
            PaperKind.SELF_CRITICISM,
            PaperKind.MENTORS_COMMENTS,
            PaperKind.RECOGNITION_OPINIONS);
    private static final int REVIEW_PAPERS_BEFORE = 3;
    private static final int RECEIVED_AFTER = 2;
    private static final int USUAL_COMMITTEE = 9;

    private final Introducers introducers;
    private final CandidatePapers papers;
    private final AdmissionCases cases;
    private final Electorates electorates;

    DemoCases(Introducers introducers, CandidatePapers papers, AdmissionCases cases, Electorates electorates) {
        this.introducers = introducers;
        this.papers = papers;
        this.cases = cases;
        this.electorates = electorates;
    }

    /// Takes every step they have come to, the application first; the number of the case.
    long follow(Journey journey, CandidateId id, Map<String, UnitId> units) {
        introduce(journey, id);
        long caseId = taken(
                journey,
                cases.open(
                        journey.officer(),
                        id,
                        told(journey, Waymark.APPLICATION, units),
                        journey.key(Waymark.APPLICATION.name())));
        for (Waymark mark : journey.afterApplication()) {
            if (mark == Waymark.RECOGNITION_REVIEW) {
                OF_THE_REVIEW.forEach(kind -> paper(journey, id, kind));
            }
            UUID once = journey.key(mark.name());
            taken(journey, cases.take(journey.officer(), caseId, told(journey, mark, units), once));
        }
        return caseId;
    }

    private void introduce(Journey journey, CandidateId id) {
        LocalDate on = journey.on(Waymark.APPLICATION);
        LocalDate together = journey.on(Waymark.LISTED).minusYears(1);
        for (PersonId introducer : journey.introducers()) {
            Accomplished.value(
                    journey.who(),
                    introducers.introduce(
                            journey.officer(),
                            id,
                            new Introducers.Wanted(introducer, together, on, null),
                            journey.key("introducer " + introducer)));
        }
    }

    private void paper(Journey journey, CandidateId id, PaperKind kind) {
        LocalDate on = journey.on(Waymark.RECOGNITION_REVIEW).minusDays(REVIEW_PAPERS_BEFORE);
        Paper.Facts facts = new Paper.Facts(kind, on, null, null, null, null, null);
        Accomplished.value(journey.who(), papers.record(journey.officer(), id, facts, null, journey.key(kind.name())));
    }

    private static long taken(Journey journey, Outcome<StepResult> outcome) {
        StepResult result = Accomplished.value(journey.who(), outcome);
        if (result instanceof StepResult.Taken(long caseId, int round)) {
            return caseId;
        }
        throw Accomplished.refused(journey.who(), result);
    }

    private StepTold told(Journey journey, Waymark mark, Map<String, UnitId> units) {
        AdmissionStep step = AdmissionStep.valueOf(mark.name());
        LocalDate on = journey.on(mark);
        StepTold.Told told = switch (step) {
            case CELL_RESOLUTION, RECOGNITION_REVIEW ->
                voted(electorates.ofCell(unit(units, journey.who().cell()), on), journey.number(on, "-NQ"));
            case COMMITTEE_RESOLUTION, RECOGNITION_COMMITTEE ->
                voted(committee(unit(units, journey.who().above()), on), journey.number(on, "-NQ"));
            case VERIFICATION ->
                new StepTold.Verified(
                        Conclusion.FAVOURABLE, journey.cell().committee().signer(), null);
            case DECISION ->
                new StepTold.Decided(true, journey.number(on, "-QĐ/HU"), on.plusDays(RECEIVED_AFTER), null);
            case RECOGNITION_DECISION -> new StepTold.Decided(true, journey.number(on, "-QĐ/HU"), null, null);
            default -> new StepTold.Noted(null, null, null);
        };
        return new StepTold(step, 1, on, null, told);
    }

    private int committee(UnitId unit, LocalDate on) {
        return committee(electorates.ofCommittee(unit, on));
    }

    static int committee(int recorded) {
        return recorded == 0 ? USUAL_COMMITTEE : recorded;
    }

    /// A few are absent, and in a large body one is against.
    static StepTold.Voted voted(int electors, String number) {
        int present = electors - electors / 8;
        int against = electors / 15;
        return new StepTold.Voted(new Vote(electors, present, present, present - against, against, 0), true, number);
    }

    private static UnitId unit(Map<String, UnitId> units, String code) {
        return Objects.requireNonNull(units.get(code), code);
    }
}
