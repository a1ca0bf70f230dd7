package org.sotay.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.sotay.admission.AdmissionExit;
import org.sotay.admission.AdmissionHistory;
import org.sotay.admission.AdmissionStep;
import org.sotay.admission.Conclusion;
import org.sotay.admission.ExitTold;
import org.sotay.admission.Introducers;
import org.sotay.admission.Listing;
import org.sotay.admission.Paper;
import org.sotay.admission.PaperKind;
import org.sotay.admission.StepTold;
import org.sotay.admission.Training;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.UnitId;
import org.sotay.membership.Ending;
import org.sotay.membership.UnitDay;

/// The case of somebody who was admitted, as the room of admissions takes it over.
///
/// @param backers official members of the cell, at least two
/// @param units by code
record PastCase(PersonId person, PastWay way, List<PersonId> backers, Map<String, UnitId> units) {

    private static final int REVIEW_PAPERS_BEFORE = 3;
    private static final int CLASS_DAYS = 5;

    /// Where the cell votes, and when.
    List<UnitDay> cellVotes() {
        return votes(Waymark.CELL_RESOLUTION, Waymark.RECOGNITION_REVIEW);
    }

    /// Where the committee of the grassroots organisation votes, and when.
    List<UnitDay> committeeVotes() {
        return votes(Waymark.COMMITTEE_RESOLUTION, Waymark.RECOGNITION_COMMITTEE);
    }

    private List<UnitDay> votes(Waymark first, Waymark second) {
        return way.steps().stream()
                .filter(mark -> mark == first || mark == second)
                .map(this::place)
                .toList();
    }

    private UnitDay place(Waymark mark) {
        LocalDate on = way.on(mark);
        return mark.ofCommittee()
                ? new UnitDay(unit(way.cell().organisation().code()), on)
                : new UnitDay(unit(way.cellOn(on).code()), on);
    }

    /// @param electors how many may vote somewhere on a day
    AdmissionHistory history(ToIntFunction<UnitDay> electors) {
        return new AdmissionHistory(
                person,
                way.places().stream()
                        .map(stay -> new AdmissionHistory.Place(unit(stay.cell().code()), stay.period()))
                        .toList(),
                listing(),
                new AdmissionHistory.Mentoring(
                        backers.getFirst(), way.on(Waymark.MENTOR), way.number(Waymark.MENTOR, "-NQ/CB")),
                backers.stream()
                        .limit(way.union() ? 1 : 2)
                        .map(this::introducer)
                        .toList(),
                List.of(training()),
                papers(),
                way.steps().stream().map(mark -> told(mark, electors)).toList(),
                exit());
    }

    private Listing listing() {
        return new Listing(
                way.on(Waymark.LISTED),
                way.number(Waymark.LISTED, "-NQ/CB"),
                way.origin(),
                Origins.categories(way.member()),
                null,
                Origins.elder(way.member()));
    }

    private Introducers.Wanted introducer(PersonId backer) {
        return new Introducers.Wanted(backer, way.on(Waymark.LISTED).minusYears(1), way.on(Waymark.APPLICATION), null);
    }

    private Training training() {
        LocalDate on = way.on(Waymark.CLASS);
        return new Training(0, DemoPool.course(on), DemoPool.centre(way.cell()), on, on.plusDays(CLASS_DAYS));
    }

    private List<Paper.Facts> papers() {
        List<Paper.Facts> papers = new ArrayList<>();
        papers.add(new Paper.Facts(
                PaperKind.AWARENESS_CERTIFICATE,
                way.on(Waymark.CERTIFICATE),
                way.number(Waymark.CERTIFICATE, "-CN"),
                DemoPool.centre(way.cell()),
                null,
                null,
                null));
        if (way.steps().contains(Waymark.RECOGNITION_REVIEW)) {
            LocalDate on = way.on(Waymark.RECOGNITION_REVIEW).minusDays(REVIEW_PAPERS_BEFORE);
            DemoCases.OF_THE_REVIEW.forEach(
                    kind -> papers.add(new Paper.Facts(kind, on, null, null, null, null, null)));
        }
        return papers;
    }

    private StepTold told(Waymark mark, ToIntFunction<UnitDay> electors) {
        AdmissionStep step = AdmissionStep.valueOf(mark.name());
        StepTold.Told told = switch (step) {
            case CELL_RESOLUTION, RECOGNITION_REVIEW, COMMITTEE_RESOLUTION, RECOGNITION_COMMITTEE ->
                DemoCases.voted(electors.applyAsInt(place(mark)), way.number(mark, "-NQ"));
            case VERIFICATION ->
                new StepTold.Verified(
                        Conclusion.FAVOURABLE, way.cell().committee().signer(), null);
            case DECISION -> new StepTold.Decided(true, way.number(mark, "-QĐ/HU"), way.receivedOn(), null);
            case RECOGNITION_DECISION -> new StepTold.Decided(true, way.number(mark, "-QĐ/HU"), null, null);
            default -> new StepTold.Noted(null, null, null);
        };
        return new StepTold(step, 1, way.on(mark), null, told);
    }

    private @Nullable ExitTold exit() {
        Ending removed = way.removed();
        return removed == null
                ? null
                : new ExitTold(AdmissionExit.REMOVED, removed.on(), "Không đủ tư cách đảng viên dự bị");
    }

    private UnitId unit(String code) {
        return Objects.requireNonNull(units.get(code), code);
    }
}
