package org.sotay.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sotay.admission.Somebody.DAY;
import static org.sotay.admission.Somebody.day;
import static org.sotay.admission.Somebody.eligible;
import static org.sotay.admission.Somebody.member;
import static org.sotay.admission.Somebody.official;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sotay.membership.EndKind;
import org.sotay.people.Schooling;
import org.sotay.procedure.Finding;
import org.sotay.procedure.RuleSet;
import org.sotay.procedure.Sentence;
import org.sotay.procedure.Verdict;

/// What each rule says of a candidate on a day: the fact, the verdict, the cure and its day.
class EligibilityTest {

    private static final RuleSet RULES = Rulings.of2021();

    @Test
    void whoFulfilsEverythingHasAFindingForEachRuleThatAppliesAndNoneIsOpen() {
        assertThat(Eligibility.of(eligible().facts(), RULES, DAY))
                .allMatch(Finding::met)
                .allMatch(finding -> finding.clause().equals(Rulings.CITATION))
                .extracting(Finding::rule)
                .containsExactly(
                        "min-age",
                        "max-age",
                        "schooling",
                        "awareness",
                        "listed",
                        "mentor",
                        "verification",
                        "introducers",
                        "introducer-official",
                        "introducer-together",
                        "introducer-official",
                        "introducer-together",
                        "opinions");
    }

    @Test
    void aValueThatNoSourceConfirmsIsToldSo() {
        assertThat(one(eligible(), "introducers", DAY).confirmed()).isFalse();
        assertThat(one(eligible(), "min-age", DAY).confirmed()).isTrue();
    }

    @Test
    void theLeastAgeIsMetFromTheDayItsYearsAreComplete() {
        Somebody young = eligible().born(2006, 3, 15);
        LocalDate birthday = day(2024, 3, 15);
        Finding before = one(young, "min-age", birthday.minusDays(1));
        assertThat(before.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(before.fact())
                .isEqualTo(Sentence.of(
                        "admission.eligibility.fact.age", Sentence.of("admission.span.years-months", 17, 11)));
        assertThat(before.curedOn()).isEqualTo(birthday);
        assertThat(one(young, "min-age", birthday).met()).isTrue();
    }

    @Test
    void whoeverIsBornOnALeapDayHasBirthdayOnTheFirstOfMarch() {
        Somebody young = eligible().born(2008, 2, 29);
        assertThat(one(young, "min-age", day(2026, 2, 28)).curedOn()).isEqualTo(day(2026, 3, 1));
        assertThat(one(young, "min-age", day(2026, 3, 1)).met()).isTrue();
    }

    @Test
    void ofABirthKnownInPartIsToldWhatHoldsWhicheverDayItWas() {
        Somebody young = eligible().born(2006, null, null);
        assertThat(one(young, "min-age", day(2023, 12, 31)).verdict()).isEqualTo(Verdict.NOT_MET);
        Finding unknown = one(young, "min-age", day(2024, 6, 1));
        assertThat(unknown.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(unknown.curedOn()).isEqualTo(day(2024, 12, 31));
        assertThat(one(young, "min-age", day(2024, 12, 31)).met()).isTrue();
        assertThat(one(eligible().born(2006, 2, null), "min-age", day(2024, 2, 29))
                        .met())
                .isTrue();
        assertThat(one(eligible().born(2006, 2, null), "min-age", day(2024, 2, 10))
                        .verdict())
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void sixtyYearsAreNotExceededBeforeAnotherMonthIsComplete() {
        Somebody old = eligible().born(1964, 1, 10);
        assertThat(one(old, "max-age", day(2024, 2, 9)).met()).isTrue();
        Finding over = one(old, "max-age", day(2024, 2, 10));
        assertThat(over.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(over.cure()).isEqualTo(Sentence.of("admission.eligibility.cure.consent-over-age"));
    }

    @Test
    void overTheGreatestAgeConsentCountsFromItsDay() {
        Somebody old = eligible().born(1960, 1, 10).paper(PaperKind.CONSENT_OVER_AGE, day(2024, 2, 20));
        Finding before = one(old, "max-age", day(2024, 2, 19));
        assertThat(before.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(before.curedOn()).isEqualTo(day(2024, 2, 20));
        assertThat(one(old, "max-age", day(2024, 2, 20)).met()).isTrue();
    }

    @Test
    void whereNoConsentHelpsNothingCuresTheAge() {
        RuleSet strict = Rulings.with(AdmissionRules.OVER_MAX_AGE_WITH_CONSENT, false);
        Somebody old = eligible().born(1960, 1, 10).paper(PaperKind.CONSENT_OVER_AGE, day(2024, 2, 20));
        Finding over = find(Eligibility.of(old.facts(), strict, DAY), "max-age").getFirst();
        assertThat(over.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(over.cure()).isNull();
    }

    @Test
    void ofAYearOfBirthWhetherItIsTooLongAgoMayBeUnknown() {
        assertThat(one(eligible().born(1964, null, null), "max-age", DAY).verdict())
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(one(eligible().born(1965, null, null), "max-age", DAY).met()).isTrue();
        assertThat(one(eligible().born(1962, null, null), "max-age", DAY).verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void aVillageHeadOutsideTheExceptionAreasNeedsTheCertificateOfTheLowerSecondarySchool() {
        Somebody head = eligible().schooled(Schooling.PRIMARY).being(Elder.VILLAGE_HEAD);
        Finding refused = one(head, "schooling", DAY);
        assertThat(refused.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(refused.fact())
                .isEqualTo(Sentence.of(
                        "admission.eligibility.fact.schooling-elder-outside",
                        Sentence.of("people.schooling.PRIMARY"),
                        Sentence.of("admission.elder.VILLAGE_HEAD")));
        assertThat(refused.source()).isEqualTo(Sentence.of("admission.source.person"));
        assertThat(refused.cure())
                .isEqualTo(Sentence.of(
                        "admission.eligibility.cure.certificate", Sentence.of("people.schooling.LOWER_SECONDARY")));
    }

    @Test
    void aCertificateCountsFromItsDay() {
        LocalDate dated = day(2023, 5, 26);
        Somebody head = eligible()
                .schooled(Schooling.PRIMARY)
                .being(Elder.VILLAGE_HEAD)
                .paper(PaperKind.LOWER_SECONDARY_CERTIFICATE, dated);
        Finding before = one(head, "schooling", dated.minusDays(1));
        assertThat(before.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(before.curedOn()).isEqualTo(dated);
        Finding after = one(head, "schooling", dated);
        assertThat(after.met()).isTrue();
        assertThat(after.source())
                .isEqualTo(Sentence.of(
                        "admission.source.paper",
                        Sentence.of("admission.paperKind.LOWER_SECONDARY_CERTIFICATE"),
                        dated));
    }

    @Test
    void theLevelOnRecordCountsAlwaysUnlessACertificateTellsSinceWhen() {
        Somebody schooled = eligible().schooled(Schooling.LOWER_SECONDARY);
        assertThat(one(schooled, "schooling", day(2020, 1, 1)).met()).isTrue();
        schooled.paper(PaperKind.LOWER_SECONDARY_CERTIFICATE, day(2023, 5, 26));
        assertThat(one(schooled, "schooling", day(2020, 1, 1)).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(one(schooled, "schooling", DAY).met()).isTrue();
        assertThat(one(schooled.schooled(Schooling.BACHELOR), "schooling", day(2020, 1, 1))
                        .met())
                .isTrue();
    }

    @Test
    void inExceptionAreasPrimarySchoolIsEnough() {
        Somebody person = eligible().schooled(Schooling.PRIMARY).in(ExceptionArea.ISLAND);
        assertThat(one(person, "schooling", DAY).met()).isTrue();
        assertThat(one(person.schooled(Schooling.LITERATE), "schooling", DAY).verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void whomPeopleListenToInAnExceptionAreaNeedsToReadAndWriteAndConsent() {
        Somebody elder = eligible()
                .schooled(Schooling.LITERATE)
                .in(ExceptionArea.MOUNTAIN)
                .being(Elder.VILLAGE_ELDER);
        assertThat(one(elder, "schooling", DAY).cure())
                .isEqualTo(Sentence.of("admission.eligibility.cure.consent-schooling"));
        elder.paper(PaperKind.CONSENT_SCHOOLING, day(2024, 2, 1));
        assertThat(one(elder, "schooling", day(2024, 1, 31)).curedOn()).isEqualTo(day(2024, 2, 1));
        assertThat(one(elder, "schooling", day(2024, 2, 1)).met()).isTrue();
        assertThat(one(elder.schooled(Schooling.NONE), "schooling", DAY).cure())
                .isEqualTo(
                        Sentence.of("admission.eligibility.cure.literacy", Sentence.of("people.schooling.LITERATE")));
    }

    @Test
    void theCertificateOfTheClassExpires() {
        assertThat(one(eligible(), "awareness", day(2028, 8, 18)).met()).isTrue();
        Finding expired = one(eligible(), "awareness", day(2028, 8, 19));
        assertThat(expired.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(expired.fact())
                .isEqualTo(Sentence.of(
                        "admission.eligibility.fact.awareness-expired", day(2023, 8, 18), day(2028, 8, 18)));
        assertThat(one(
                                eligible().paper(PaperKind.AWARENESS_CERTIFICATE, day(2028, 8, 19)),
                                "awareness",
                                day(2029, 1, 1))
                        .met())
                .isTrue();
    }

    @Test
    void withoutTheClassTheOneTheyAreEnrolledInIsNamed() {
        Somebody person = eligible().without(PaperKind.AWARENESS_CERTIFICATE);
        assertThat(one(person, "awareness", DAY).cure()).isEqualTo(Sentence.of("admission.eligibility.cure.awareness"));
        person.enrolled("Khóa 2", day(2024, 2, 1), day(2024, 3, 5));
        assertThat(one(person, "awareness", DAY).cure())
                .isEqualTo(Sentence.of("admission.eligibility.cure.class-until", "Khóa 2", "Kim Sơn", day(2024, 3, 5)));
        assertThat(one(person, "awareness", day(2024, 3, 6)).cure())
                .isEqualTo(Sentence.of("admission.eligibility.cure.awareness"));
    }

    @Test
    void whereNoClassIsDemandedNothingIsSaidAboutIt() {
        RuleSet without = Rulings.with(AdmissionRules.AWARENESS_CERTIFICATE, false);
        assertThat(find(Eligibility.of(eligible().facts(), without, DAY), "awareness"))
                .isEmpty();
    }

    @Test
    void theMonthsOnTheListAreCountedFromTheResolution() {
        Somebody person = eligible().listed(day(2023, 3, 2));
        Finding early = one(person, "listed", DAY);
        assertThat(early.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(early.curedOn()).isEqualTo(day(2024, 3, 2));
        assertThat(early.source()).isEqualTo(Sentence.of("admission.source.list", "14-NQ/CB"));
        assertThat(one(person, "listed", day(2024, 3, 2)).met()).isTrue();
        assertThat(one(person.left(day(2024, 3, 10)), "listed", day(2024, 3, 10))
                        .cure())
                .isEqualTo(Sentence.of("admission.eligibility.cure.list-again"));
    }

    @Test
    void aMentorIsAnOfficialMemberOnThatDay() {
        assertThat(one(eligible().withoutMentor(), "mentor", DAY).cure())
                .isEqualTo(Sentence.of("admission.eligibility.cure.mentor"));
        Somebody person = eligible().withoutMentor().mentor(member("Vũ Thị Nga", day(2024, 4, 1), null));
        assertThat(one(person, "mentor", DAY).curedOn()).isEqualTo(day(2024, 4, 1));
        assertThat(one(person, "mentor", day(2024, 4, 1)).met()).isTrue();
        Somebody left = eligible().withoutMentor().mentor(member("Vũ Thị Nga", day(2011, 4, 1), DAY));
        assertThat(one(left, "mentor", DAY.minusDays(1)).met()).isTrue();
        assertThat(one(left, "mentor", DAY).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void twoIntroducersAreNeededWhereNoUnionSpeaks() {
        Somebody person = eligible().withoutIntroducers().introducer(official("Đoàn Văn Hậu"), day(2015, 1, 1), null);
        assertThat(one(person, "introducers", DAY).cure())
                .isEqualTo(Sentence.of("admission.eligibility.cure.introducers", 1));
        assertThat(rules(person)).doesNotContain("union-resolution");
    }

    @Test
    void oneIntroducerAndTheUnionIntroduceAYoungPerson() {
        Somebody person = eligible()
                .born(1998, 5, 1)
                .from(Origin.YOUTH_UNION)
                .withoutIntroducers()
                .introducer(official("Đoàn Văn Hậu"), day(2015, 1, 1), null);
        assertThat(one(person, "introducers", DAY).met()).isTrue();
        assertThat(one(person, "union-resolution", DAY).cure())
                .isEqualTo(Sentence.of("admission.eligibility.cure.union-resolution"));
        person.paper(PaperKind.YOUTH_UNION_RESOLUTION, day(2024, 2, 1));
        assertThat(one(person, "union-resolution", DAY).met()).isTrue();
        assertThat(one(person.born(1990, 5, 1), "introducers", DAY).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void whetherTheUnionSpeaksForWhomOneDoesNotKnowToBeYoungIsUnknown() {
        Somebody person = eligible()
                .born(1994, null, null)
                .from(Origin.TRADE_UNION)
                .withoutIntroducers()
                .introducer(official("Đoàn Văn Hậu"), day(2015, 1, 1), null);
        assertThat(one(person, "introducers", DAY).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void anIntroducerIsAnOfficialMember() {
        Somebody person = eligible()
                .withoutIntroducers()
                .introducer(official("Đoàn Văn Hậu"), day(2015, 1, 1), null)
                .introducer(member("Vũ Thị Nga", null, null), day(2015, 1, 1), null);
        List<Finding> findings = find(Eligibility.of(person.facts(), RULES, DAY), "introducer-official");
        assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.MET, Verdict.NOT_MET);
        assertThat(findings.getLast().fact())
                .isEqualTo(Sentence.of("admission.eligibility.fact.probationary", "Vũ Thị Nga"));
        assertThat(findings.getLast().cure()).isEqualTo(Sentence.of("admission.eligibility.cure.other-introducer"));
    }

    @Test
    void anIntroducerHasBeenTogetherWithThePersonForTwelveMonths() {
        LocalDate from = day(2024, 2, 14);
        List<Finding> early = find(Eligibility.of(eligible().facts(), RULES, from.minusDays(1)), "introducer-together");
        assertThat(early).extracting(Finding::verdict).containsExactly(Verdict.MET, Verdict.NOT_MET);
        assertThat(early.getLast().fact())
                .isEqualTo(Sentence.of(
                        "admission.eligibility.fact.together",
                        "Nguyễn Thị Bích Liên",
                        day(2023, 2, 14),
                        Sentence.of("admission.span.months", 11)));
        assertThat(early.getLast().curedOn()).isEqualTo(from);
        assertThat(find(Eligibility.of(eligible().facts(), RULES, from), "introducer-together"))
                .allMatch(Finding::met);
    }

    @Test
    void whoeverReplacesAnIntroducerNeedsNoMonthsTogether() {
        Somebody person = eligible()
                .withoutIntroducers()
                .introducer(official("Đoàn Văn Hậu"), day(2015, 1, 1), null)
                .introducer(official("Vũ Thị Nga"), day(2024, 2, 1), "Nguyễn Thị Bích Liên");
        assertThat(find(Eligibility.of(person.facts(), RULES, DAY), "introducer-together"))
                .allMatch(Finding::met);
        RuleSet strict = Rulings.with(AdmissionRules.INTRODUCER_REPLACEMENT, false);
        assertThat(find(Eligibility.of(person.facts(), strict, DAY), "introducer-together"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.MET, Verdict.NOT_MET);
    }

    @Test
    void whoIntroducesBeyondTheNumberStandsInNobodysWay() {
        Somebody person = eligible().introducer(member("Vũ Thị Nga", null, null), DAY, null);
        assertThat(Eligibility.of(person.facts(), RULES, DAY)).allMatch(Finding::met);
    }

    @Test
    void opinionsAreCollectedByThen() {
        Finding early = one(eligible(), "opinions", day(2024, 1, 9));
        assertThat(early.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(early.curedOn()).isEqualTo(day(2024, 1, 10));
        assertThat(one(eligible().without(PaperKind.OPINIONS), "opinions", DAY).cure())
                .isEqualTo(Sentence.of("admission.eligibility.cure.opinions"));
    }

    @Test
    void theVerificationIsConcludedWell() {
        assertThat(verification(Conclusion.NOT_REQUIRED).met()).isTrue();
        assertThat(verification(null).verdict()).isEqualTo(Verdict.UNKNOWN);
        Finding bad = verification(Conclusion.UNFAVOURABLE);
        assertThat(bad.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(bad.cure()).isNull();
    }

    private static Finding verification(@org.jspecify.annotations.Nullable Conclusion conclusion) {
        Somebody person = eligible().without(PaperKind.VERIFICATION).verified(conclusion, day(2024, 1, 15));
        return one(person, "verification", DAY);
    }

    @Test
    void whoeverNeverWasAMemberIsNotAskedAboutReadmission() {
        assertThat(rules(eligible())).noneMatch(rule -> rule.startsWith("readmission"));
        assertThat(rules(eligible().memberUntil(day(2010, 1, 1), day(2015, 1, 1), EndKind.TRANSFERRED_OUT)))
                .noneMatch(rule -> rule.startsWith("readmission"));
    }

    @Test
    void someGroundsBarForEver() {
        Somebody person = eligible().memberUntil(day(2010, 1, 1), day(2015, 1, 1), EndKind.REMOVED);
        assertThat(one(person, "readmission-bar", DAY).verdict()).isEqualTo(Verdict.UNKNOWN);
        Finding barred = one(person.leftFor(FormerGround.CORRUPTION, null), "readmission-bar", DAY);
        assertThat(barred.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(barred.cure()).isNull();
        assertThat(one(person.leftFor(FormerGround.RESIGNED_HARDSHIP, null), "readmission-bar", DAY)
                        .met())
                .isTrue();
    }

    @Test
    void somebodyIsReadmittedOnce() {
        Somebody person = eligible().memberUntil(day(2000, 1, 1), day(2005, 1, 1), EndKind.REMOVED);
        assertThat(one(person, "readmission-times", DAY).met()).isTrue();
        person.memberUntil(day(2010, 1, 1), day(2015, 1, 1), EndKind.REMOVED);
        Finding twice = one(person, "readmission-times", DAY);
        assertThat(twice.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(twice.cure()).isNull();
    }

    @Test
    void readmissionComesThreeYearsAfterLeaving() {
        Somebody person = eligible().memberUntil(day(2010, 1, 1), day(2021, 3, 2), EndKind.REMOVED);
        assertThat(one(person, "readmission-after", DAY).curedOn()).isEqualTo(day(2024, 3, 2));
        assertThat(one(person, "readmission-after", day(2024, 3, 2)).met()).isTrue();
    }

    @Test
    void afterAConvictionItComesFiveYearsAfterThatIsExpunged() {
        Somebody person = eligible()
                .memberUntil(day(2010, 1, 1), day(2015, 3, 2), EndKind.EXPELLED)
                .leftFor(FormerGround.LESS_SERIOUS_CRIME, null);
        assertThat(one(person, "readmission-after", DAY).verdict()).isEqualTo(Verdict.UNKNOWN);
        person.leftFor(FormerGround.LESS_SERIOUS_CRIME, day(2020, 1, 1));
        assertThat(one(person, "readmission-after", DAY).curedOn()).isEqualTo(day(2025, 1, 1));
        assertThat(one(person, "readmission-after", day(2025, 1, 1)).met()).isTrue();
    }

    @Test
    void readmissionNeedsConsentThatCameAfterLeaving() {
        Somebody person = eligible()
                .memberUntil(day(2010, 1, 1), day(2015, 3, 2), EndKind.REMOVED)
                .paper(PaperKind.CONSENT_READMISSION, day(2014, 1, 1));
        assertThat(one(person, "readmission-consent", DAY).verdict()).isEqualTo(Verdict.NOT_MET);
        person.paper(PaperKind.CONSENT_READMISSION, day(2024, 1, 1));
        assertThat(one(person, "readmission-consent", DAY).met()).isTrue();
    }

    @Test
    void beforeTheApplicationThePapersOfTheCaseAreNotAskedFor() {
        List<Finding> findings = Eligibility.of(
                eligible().without(PaperKind.OPINIONS).withoutIntroducers().facts(), RULES, DAY);
        assertThat(findings).anyMatch(finding -> !finding.met());
        assertThat(Eligibility.whenApplying(findings)).hasSize(6).allMatch(Finding::met);
    }

    private static List<String> rules(Somebody person) {
        return Eligibility.of(person.facts(), RULES, DAY).stream()
                .map(Finding::rule)
                .toList();
    }

    private static Finding one(Somebody person, String rule, LocalDate on) {
        List<Finding> found = find(Eligibility.of(person.facts(), RULES, on), rule);
        assertThat(found).as(rule).hasSize(1);
        return found.getFirst();
    }

    private static List<Finding> find(List<Finding> findings, String rule) {
        return findings.stream().filter(finding -> finding.rule().equals(rule)).toList();
    }
}
