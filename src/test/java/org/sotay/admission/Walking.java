package org.sotay.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.UnitId;
import org.sotay.kernel.WorkingCalendar;
import org.sotay.procedure.CaseFile;
import org.sotay.procedure.Citation;
import org.sotay.procedure.Codes;
import org.sotay.procedure.Finding;
import org.sotay.procedure.Fraction;
import org.sotay.procedure.RuleKey;
import org.sotay.procedure.RuleSet;
import org.sotay.procedure.RuleType;
import org.sotay.procedure.RuleValue;
import org.sotay.procedure.Sentence;
import org.sotay.procedure.Verdict;

/// An admission without a database: a case, the facts around it, the rules of 2021, and steps told one after the other.
final class Walking {

    static final Citation CLAUSE = new Citation("24-QĐ/TW", LocalDate.of(2021, 7, 30), "1");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final LineUnit PROVINCE = unit(1, "Tỉnh", false, false);
    static final LineUnit DISTRICT = unit(2, "Kim Sơn", false, false);
    static final LineUnit COMMUNE = unit(3, "Kim Mỹ", true, false);
    static final LineUnit CELL = unit(4, "Xóm 8", false, false);
    static final RuleSet RULES = rules();

    private static final WorkingCalendar CALENDAR =
            new WorkingCalendar(Set.of(), Set.of(), Set.of(2021, 2022, 2023, 2024, 2025, 2026, 2027));

    CaseFile file = CaseFile.fresh(new PersonId(1), CELL.id(), "24-QD-TW-2021", LocalDate.of(2024, 1, 2));
    CellLine line = new CellLine(List.of(PROVINCE, DISTRICT, COMMUNE, CELL), RULES.value(AdmissionRules.DECIDED_BY));

    @Nullable
    UnitId acting;

    boolean union;
    Electors electors = Electors.counted(20);
    Set<PaperKind> papers = EnumSet.noneOf(PaperKind.class);
    int introducers = 2;
    List<Finding> eligibility = new ArrayList<>();
    boolean member;
    WorkingCalendar calendar = CALENDAR;
    LocalDate today = TODAY;

    /// Tells a step; when the rules allow it, the case goes on.
    StepDecision tell(StepTold told) {
        StepDecision decision = AdmissionSteps.decide(file, told, facts(), ground());
        if (decision instanceof StepDecision.Granted(var taking)) {
            file = file.with(taking, Instant.EPOCH, "Bùi Thị Hạnh");
        }
        return decision;
    }

    StepDecision note(AdmissionStep step, LocalDate on) {
        return tell(new StepTold(step, 1, on, null, new StepTold.Noted(null, null, null)));
    }

    StepDecision verify(LocalDate on) {
        return tell(new StepTold(
                AdmissionStep.VERIFICATION,
                1,
                on,
                null,
                new StepTold.Verified(Conclusion.FAVOURABLE, "Phạm Văn Toản", null)));
    }

    StepDecision vote(AdmissionStep step, LocalDate on, Vote vote) {
        return tell(new StepTold(step, file.rounds(step.name()) + 1, on, null, new StepTold.Voted(vote, true, null)));
    }

    StepDecision decide(AdmissionStep step, LocalDate on, @Nullable LocalDate received, @Nullable String late) {
        return tell(new StepTold(step, 1, on, late, new StepTold.Decided(true, "12-QĐ", received, null)));
    }

    /// Everything up to the resolution of the cell, in one month.
    Walking prepared() {
        note(AdmissionStep.APPLICATION, LocalDate.of(2024, 1, 2));
        note(AdmissionStep.LIFE_RECORD, LocalDate.of(2024, 1, 5));
        verify(LocalDate.of(2024, 5, 20));
        note(AdmissionStep.INTRODUCTIONS, LocalDate.of(2024, 5, 22));
        note(AdmissionStep.OPINIONS, LocalDate.of(2024, 5, 24));
        return this;
    }

    /// Everything up to the decision, which can be made from 1 July 2024 on.
    Walking resolved() {
        prepared();
        vote(AdmissionStep.CELL_RESOLUTION, LocalDate.of(2024, 6, 3), carried());
        electors = Electors.counted(9);
        vote(AdmissionStep.COMMITTEE_RESOLUTION, LocalDate.of(2024, 7, 1), new Vote(9, 9, 9, 9, 0, 0));
        electors = Electors.counted(20);
        return this;
    }

    /// Admitted on 15 September 2024 by a decision of 25 August.
    Walking admitted() {
        resolved();
        decide(AdmissionStep.DECISION, LocalDate.of(2024, 8, 25), LocalDate.of(2024, 8, 28), "Bão");
        note(AdmissionStep.CEREMONY, LocalDate.of(2024, 9, 15));
        note(AdmissionStep.MEMBER_PAPERS, LocalDate.of(2024, 9, 20));
        papers.addAll(Set.of(
                PaperKind.NEW_MEMBER_CERTIFICATE,
                PaperKind.SELF_CRITICISM,
                PaperKind.MENTORS_COMMENTS,
                PaperKind.RECOGNITION_OPINIONS));
        return this;
    }

    static Vote carried() {
        return new Vote(20, 17, 17, 14, 3, 0);
    }

    AdmissionFacts facts() {
        return new AdmissionFacts(line, acting, union, electors, papers, introducers, eligibility, member);
    }

    AdmissionGround ground() {
        return new AdmissionGround(RULES, calendar, today);
    }

    static List<String> refused(StepDecision decision) {
        return decision instanceof StepDecision.Denied(List<Finding> findings)
                ? findings.stream().map(Finding::rule).toList()
                : List.of();
    }

    static Finding finding(String rule, Verdict verdict) {
        Sentence said = Sentence.of("admission.case.rule.entitled");
        return new Finding(rule, CLAUSE, true, said, said, null, verdict, null, null, false);
    }

    private static LineUnit unit(long id, String name, boolean grassroots, boolean empowered) {
        return new LineUnit(new UnitId(id), "u" + id, name, grassroots, empowered);
    }

    private static RuleSet rules() {
        Map<String, RuleValue<?>> values = new HashMap<>();
        new AdmissionRules().keys().forEach(key -> values.put(key.name(), value(key)));
        return new RuleSet("24-QD-TW-2021", LocalDate.of(2021, 7, 30), Map.of(), values);
    }

    private static <T> RuleValue<T> value(RuleKey<T> key) {
        Map<String, Object> own = Map.of(
                AdmissionRules.DECISION_DEADLINE.name(), 60,
                AdmissionRules.DECISION_EXTENSION.name(), 30,
                AdmissionRules.MEMBER_PAPERS_DEADLINE.name(), 10,
                AdmissionRules.PROBATION.name(), 12,
                AdmissionRules.RECOGNITION_BALLOTS.name(), 3,
                AdmissionRules.DECIDED_BY.name(), new Codes(List.of("EMPOWERED_GRASSROOTS", "ABOVE_GRASSROOTS", "TOP")),
                AdmissionRules.RECOGNITION_PAPERS.name(),
                        new Codes(List.of(
                                "NEW_MEMBER_CERTIFICATE",
                                "SELF_CRITICISM",
                                "MENTORS_COMMENTS",
                                "RECOGNITION_OPINIONS")));
        Object otherwise = switch (key.type()) {
            case FRACTION -> new Fraction(2, 3, false);
            case FLAG -> true;
            case CODES -> new Codes(List.of("NONE"));
            case YEARS, MONTHS, WORKING_DAYS, DAYS, COUNT -> key.type() == RuleType.WORKING_DAYS ? 30 : 2;
        };
        return new RuleValue<>(key, key.as().cast(own.getOrDefault(key.name(), otherwise)), CLAUSE, true);
    }
}
