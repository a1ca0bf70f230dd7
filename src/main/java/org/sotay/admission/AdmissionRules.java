package org.sotay.admission;

import java.util.Arrays;
import java.util.List;
import org.sotay.people.Schooling;
import org.sotay.procedure.Codes;
import org.sotay.procedure.Fraction;
import org.sotay.procedure.RuleGroup;
import org.sotay.procedure.RuleKey;
import org.sotay.procedure.RuleKeys;

/// The values of a set of rules that admissions go by.
final class AdmissionRules implements RuleKeys {

    private static final List<String> SCHOOLINGS =
            Arrays.stream(Schooling.values()).map(Enum::name).toList();
    private static final List<String> AREAS =
            List.of("MOUNTAIN", "BORDER", "ISLAND", "ETHNIC_MINORITY", "DIFFICULT", "FISHERMAN");
    private static final List<String> ELDER_CODES = List.of("VILLAGE_ELDER", "VILLAGE_HEAD", "PERSON_OF_STANDING");
    private static final List<String> DECIDERS = List.of("EMPOWERED_GRASSROOTS", "ABOVE_GRASSROOTS", "TOP");
    private static final List<String> REVIEW_PAPERS =
            List.of("NEW_MEMBER_CERTIFICATE", "SELF_CRITICISM", "MENTORS_COMMENTS", "RECOGNITION_OPINIONS");
    private static final List<String> BARS =
            List.of("STAYED_AWAY", "RESIGNED", "DISUNITY", "CORRUPTION", "SERIOUS_CRIME");

    /// Completed years on the day the cell considers the admission.
    static final RuleKey<Integer> MIN_AGE = RuleKey.years("admission.minAge");
    static final RuleKey<Integer> MAX_AGE = RuleKey.years("admission.maxAge");
    static final RuleKey<Boolean> OVER_MAX_AGE_WITH_CONSENT = RuleKey.flag("admission.overMaxAge");
    /// The schooling demanded, a name of `org.sotay.people.Schooling`.
    static final RuleKey<Codes> MIN_SCHOOLING =
            RuleKey.codes("admission.minEducation", SCHOOLINGS).within(1, 1);
    /// The schooling demanded in exception areas.
    static final RuleKey<Codes> SCHOOLING_IN_EXCEPTION_AREAS = RuleKey.codes(
                    "admission.education.exceptionAreas.schooling", SCHOOLINGS)
            .within(1, 1);
    static final RuleKey<Codes> EXCEPTION_AREAS = RuleKey.codes("admission.education.exceptionAreas", AREAS);
    /// The schooling demanded of elders in exception areas, with consent.
    static final RuleKey<Codes> SCHOOLING_OF_ELDERS = RuleKey.codes(
                    "admission.education.exceptionElders.schooling", SCHOOLINGS)
            .within(1, 1);
    static final RuleKey<Codes> ELDERS = RuleKey.codes("admission.education.exceptionElders", ELDER_CODES);
    static final RuleKey<Boolean> AWARENESS_CERTIFICATE = RuleKey.flag("admission.awarenessCertificate");
    static final RuleKey<Integer> AWARENESS_VALIDITY = RuleKey.months("awarenessCertificate.validityMonths");
    static final RuleKey<Boolean> MENTOR_OFFICIAL = RuleKey.flag("admission.mentor.official");
    static final RuleKey<Integer> MIN_MONTHS_LISTED = RuleKey.months("admission.minMonthsListed");
    static final RuleKey<Boolean> INTRODUCER_OFFICIAL = RuleKey.flag("admission.introducer.official");
    static final RuleKey<Integer> INTRODUCER_MONTHS = RuleKey.months("admission.introducer.minMonthsTogether");
    static final RuleKey<Boolean> INTRODUCER_REPLACEMENT = RuleKey.flag("admission.introducer.replacement");
    static final RuleKey<Integer> INTRODUCERS =
            RuleKey.count("admission.introducers").within(0, 9);
    static final RuleKey<Integer> INTRODUCERS_WITH_UNION =
            RuleKey.count("admission.introducers.withUnion").within(0, 9);
    static final RuleKey<Integer> YOUTH_UNION_AGE = RuleKey.years("admission.youthUnion.maxAge");
    static final RuleKey<Boolean> OPINIONS = RuleKey.flag("admission.opinions");
    static final RuleKey<Boolean> VERIFICATION = RuleKey.flag("background.check");
    /// Of all official members of the cell.
    static final RuleKey<Fraction> CELL_VOTE = RuleKey.fraction("admission.cellVote");
    static final RuleKey<Fraction> COMMITTEE_VOTE = RuleKey.fraction("admission.committeeVote");
    /// `EMPOWERED_GRASSROOTS`, `ABOVE_GRASSROOTS`, `TOP`: who decides, the first of them that there is.
    static final RuleKey<Codes> DECIDED_BY =
            RuleKey.codes("admission.decidedBy", DECIDERS).within(1, 3);
    /// The steps follow each other in the order of the guidance.
    static final RuleKey<Boolean> ORDER = RuleKey.flag("admission.order");
    static final RuleKey<Integer> DECISION_DEADLINE = RuleKey.workingDays("admission.decisionDeadline");
    static final RuleKey<Integer> DECISION_EXTENSION = RuleKey.workingDays("admission.decisionExtension");
    static final RuleKey<Integer> CEREMONY_DEADLINE = RuleKey.workingDays("admission.ceremonyDeadline");
    static final RuleKey<Integer> MEMBER_PAPERS_DEADLINE = RuleKey.days("admission.memberPapersDeadline");
    static final RuleKey<Integer> PROBATION = RuleKey.months("probation.months").within(1, 120);
    static final RuleKey<Integer> REVIEW_DEADLINE = RuleKey.workingDays("recognition.cellReviewDeadline");
    static final RuleKey<Integer> RECOGNITION_DEADLINE = RuleKey.workingDays("recognition.decisionDeadline");
    static final RuleKey<Integer> RECOGNITION_EXTENSION = RuleKey.workingDays("recognition.decisionExtension");
    static final RuleKey<Fraction> RECOGNITION_VOTE = RuleKey.fraction("recognition.vote");
    static final RuleKey<Integer> RECOGNITION_BALLOTS =
            RuleKey.count("recognition.maxBallots").within(1, 9);
    /// Names of papers that the cell has before it when it reviews a probation.
    static final RuleKey<Codes> RECOGNITION_PAPERS = RuleKey.codes("recognition.papers", REVIEW_PAPERS);
    static final RuleKey<Integer> READMISSION_AFTER = RuleKey.months("readmission.afterMonths");
    static final RuleKey<Integer> READMISSION_AFTER_CONVICTION = RuleKey.months("readmission.afterConvictionMonths");
    static final RuleKey<Integer> READMISSION_TIMES = RuleKey.count("readmission.times");
    /// Names of grounds that bar for ever.
    static final RuleKey<Codes> READMISSION_BARS = RuleKey.codes("readmission.bars", BARS);

    private static final List<RuleGroup> GROUPS = List.of(
            RuleGroup.of("age", MIN_AGE, MAX_AGE, OVER_MAX_AGE_WITH_CONSENT),
            RuleGroup.of(
                    "schooling",
                    MIN_SCHOOLING,
                    SCHOOLING_IN_EXCEPTION_AREAS,
                    EXCEPTION_AREAS,
                    SCHOOLING_OF_ELDERS,
                    ELDERS),
            RuleGroup.of(
                    "preparation",
                    MIN_MONTHS_LISTED,
                    MENTOR_OFFICIAL,
                    AWARENESS_CERTIFICATE,
                    AWARENESS_VALIDITY,
                    VERIFICATION,
                    OPINIONS),
            RuleGroup.of(
                    "introducers",
                    INTRODUCERS,
                    INTRODUCERS_WITH_UNION,
                    YOUTH_UNION_AGE,
                    INTRODUCER_OFFICIAL,
                    INTRODUCER_MONTHS,
                    INTRODUCER_REPLACEMENT),
            RuleGroup.of(
                    "decision", ORDER, CELL_VOTE, COMMITTEE_VOTE, DECIDED_BY, DECISION_DEADLINE, DECISION_EXTENSION),
            RuleGroup.of("admission", CEREMONY_DEADLINE, MEMBER_PAPERS_DEADLINE, PROBATION),
            RuleGroup.of(
                    "recognition",
                    REVIEW_DEADLINE,
                    RECOGNITION_VOTE,
                    RECOGNITION_BALLOTS,
                    RECOGNITION_PAPERS,
                    RECOGNITION_DEADLINE,
                    RECOGNITION_EXTENSION),
            RuleGroup.of(
                    "readmission",
                    READMISSION_AFTER,
                    READMISSION_AFTER_CONVICTION,
                    READMISSION_TIMES,
                    READMISSION_BARS));

    @Override
    public String texts() {
        return "admission.rule.";
    }

    @Override
    public List<RuleGroup> groups() {
        return GROUPS;
    }
}
