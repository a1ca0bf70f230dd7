package org.sotay.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.sotay.kernel.Language;
import org.sotay.membership.EndKind;
import org.sotay.people.PartialDate;
import org.sotay.people.Schooling;
import org.sotay.procedure.Finding;
import org.sotay.procedure.RuleSet;
import org.sotay.procedure.Sentence;
import org.sotay.procedure.Verdict;
import org.sotay.ui.Languages;
import org.sotay.ui.Texts;

/// What holds of every candidate on every day.
class EligibilityPropertiesTest {

    private static final RuleSet RULES = Rulings.of2021();
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final int DAYS = 4_000;

    /// What time alone never takes away again.
    private static final Set<String> LASTING = Set.of(
            "min-age",
            "schooling",
            "introducer-together",
            "opinions",
            "union-resolution",
            "readmission-after",
            "readmission-consent");

    /// Whatever bars for ever, and a verification that ended badly, has no cure.
    private static final Set<String> WITHOUT_CURE = Set.of("verification", "readmission-bar", "readmission-times");

    private final Languages languages = new Languages(ZoneOffset.UTC, true);

    @Property
    void whatIsNotMetNamesClauseAndFactAndItsCure(
            @ForAll("somebody") EligibilityFacts facts, @ForAll @IntRange(max = DAYS) int day) {
        for (Finding finding : Eligibility.of(facts, RULES, FIRST.plusDays(day))) {
            assertThat(finding.clause().regulation()).isNotBlank();
            assertThat(finding.statement().key()).startsWith("admission.eligibility.statement.");
            assertThat(finding.met()).isEqualTo(finding.cure() == null && finding.verdict() == Verdict.MET);
            if (finding.verdict() == Verdict.NOT_MET && finding.cure() == null) {
                assertThat(WITHOUT_CURE).contains(finding.rule());
            }
            if (finding.verdict() == Verdict.UNKNOWN) {
                assertThat(finding.cure()).isNotNull();
            }
        }
    }

    @Property(tries = 300)
    void everythingThatIsSaidIsSaidInThreeLanguages(
            @ForAll("somebody") EligibilityFacts facts, @ForAll @IntRange(max = DAYS) int day) {
        for (Finding finding : Eligibility.of(facts, RULES, FIRST.plusDays(day))) {
            for (Language language : Language.values()) {
                Texts texts = languages.in(language);
                said(finding.statement(), texts);
                said(finding.fact(), texts);
                if (finding.source() != null) {
                    said(finding.source(), texts);
                }
                if (finding.cure() != null) {
                    said(finding.cure(), texts);
                }
                assertThat(texts.get("admission.eligibility.name." + finding.rule()))
                        .isNotBlank();
            }
        }
    }

    private static void said(Sentence sentence, Texts texts) {
        assertThat(sentence.in(texts)).isNotBlank().doesNotContain("{", "Sentence[", "PartialDate[");
    }

    @Property
    void whatTimeBroughtItDoesNotTakeAway(
            @ForAll("somebody") EligibilityFacts facts,
            @ForAll @IntRange(max = DAYS) int day,
            @ForAll @IntRange(max = 800) int later) {
        LocalDate on = FIRST.plusDays(day);
        Map<String, Set<Verdict>> then = verdicts(facts, on.plusDays(later));
        verdicts(facts, on).forEach((rule, verdicts) -> {
            if (verdicts.equals(Set.of(Verdict.MET)) && then.containsKey(rule) && lasting(facts, rule)) {
                assertThat(then.get(rule)).as("%s from %s", rule, on).containsOnly(Verdict.MET);
            }
        });
    }

    /// Other introducers may come first later, and another end of a membership begins the months anew.
    private static boolean lasting(EligibilityFacts facts, String rule) {
        return LASTING.contains(rule) && settled(facts, rule);
    }

    private static boolean settled(EligibilityFacts facts, String rule) {
        boolean alone = !rule.startsWith("introducer") || facts.introducers().size() < 2;
        return alone && (facts.memberships().size() < 2 || !rule.startsWith("readmission"));
    }

    @Property
    void fromTheDayThatIsNamedItIsMet(
            @ForAll("somebody") EligibilityFacts facts, @ForAll @IntRange(max = DAYS) int day) {
        LocalDate on = FIRST.plusDays(day);
        for (Finding finding : Eligibility.of(facts, RULES, on)) {
            LocalDate cured = finding.curedOn();
            if (cured != null) {
                assertThat(cured).isAfter(on);
                Set<Verdict> then = verdicts(facts, cured).get(finding.rule());
                if (then != null && settled(facts, finding.rule())) {
                    assertThat(then).as("%s of %s", finding, facts).containsOnly(Verdict.MET);
                }
            }
        }
    }

    @Property
    void whoIsTooOldStaysSoWithoutConsent(
            @ForAll("somebody") EligibilityFacts facts, @ForAll @IntRange(max = DAYS) int day) {
        LocalDate on = FIRST.plusDays(day);
        if (facts.paper(PaperKind.CONSENT_OVER_AGE, LocalDate.MAX).isEmpty()
                && verdicts(facts, on).get("max-age").contains(Verdict.NOT_MET)) {
            assertThat(verdicts(facts, on.plusDays(100)).get("max-age")).containsExactly(Verdict.NOT_MET);
        }
    }

    private static Map<String, Set<Verdict>> verdicts(EligibilityFacts facts, LocalDate on) {
        return Eligibility.of(facts, RULES, on).stream()
                .collect(
                        Collectors.groupingBy(Finding::rule, Collectors.mapping(Finding::verdict, Collectors.toSet())));
    }

    @Provide
    Arbitrary<EligibilityFacts> somebody() {
        Arbitrary<Somebody> person = Combinators.combine(
                        births(),
                        Arbitraries.of(Schooling.class),
                        Arbitraries.of(Origin.class),
                        Arbitraries.of(ExceptionArea.class).injectNull(0.5),
                        Arbitraries.of(Elder.class).injectNull(0.5),
                        days())
                .as((birth, schooling, origin, area, elder, listed) -> {
                    Somebody one = Somebody.eligible()
                            .without(PaperKind.OPINIONS)
                            .without(PaperKind.VERIFICATION)
                            .without(PaperKind.AWARENESS_CERTIFICATE)
                            .withoutMentor()
                            .withoutIntroducers()
                            .born(birth)
                            .schooled(schooling)
                            .from(origin)
                            .listed(listed);
                    return area == null
                            ? one
                            : elder == null ? one.in(area) : one.in(area).being(elder);
                });
        return Combinators.combine(person, papers(), people(), people(), former(), days().injectNull(0.8))
                .as(EligibilityPropertiesTest::made);
    }

    private record Stander(EligibilityFacts.Companion member, LocalDate since, boolean replaces) {}

    private record Left(LocalDate on, EndKind kind, FormerGround ground) {}

    private static EligibilityFacts made(
            Somebody person,
            List<EligibilityFacts.Paper> papers,
            List<Stander> mentors,
            List<Stander> introducers,
            List<Left> former,
            @org.jspecify.annotations.Nullable LocalDate leftOn) {
        papers.forEach(person::paper);
        mentors.forEach(mentor -> person.mentor(mentor.member()));
        introducers.forEach(
                one -> person.introducer(one.member(), one.since(), one.replaces() ? "Trần Thị Nga" : null));
        former.forEach(left -> person.memberUntil(left.on().minusYears(3), left.on(), left.kind())
                .leftFor(left.ground(), null));
        if (leftOn != null) {
            person.left(leftOn);
        }
        return person.facts();
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-500, DAYS).map(FIRST::plusDays);
    }

    private static Arbitrary<PartialDate> births() {
        return Combinators.combine(
                        Arbitraries.integers().between(1950, 2009),
                        Arbitraries.integers().between(1, 12).injectNull(0.2),
                        Arbitraries.integers().between(1, 28).injectNull(0.2))
                .as((year, month, day) -> new PartialDate(year, month, month == null ? null : day));
    }

    private static Arbitrary<List<EligibilityFacts.Paper>> papers() {
        return Combinators.combine(
                        Arbitraries.of(PaperKind.class),
                        days(),
                        Arbitraries.strings()
                                .alpha()
                                .ofMinLength(1)
                                .ofMaxLength(5)
                                .injectNull(0.5),
                        Arbitraries.strings()
                                .alpha()
                                .ofMinLength(1)
                                .ofMaxLength(5)
                                .injectNull(0.5),
                        Arbitraries.of(Conclusion.class).injectNull(0.2))
                .as((kind, day, number, issuer, conclusion) -> new EligibilityFacts.Paper(
                        kind,
                        day,
                        number,
                        issuer,
                        conclusion,
                        conclusion == Conclusion.NOT_REQUIRED ? "an officer of the army" : null))
                .list()
                .ofMaxSize(8);
    }

    private static Arbitrary<List<Stander>> people() {
        return Combinators.combine(days().injectNull(0.3), days(), Arbitraries.of(true, false))
                .as((recognised, since, replaces) ->
                        new Stander(Somebody.member("Đoàn Văn Hậu", recognised, null), since, replaces))
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<List<Left>> former() {
        return Combinators.combine(days(), Arbitraries.of(EndKind.class), Arbitraries.of(FormerGround.class))
                .as(Left::new)
                .list()
                .ofMaxSize(2);
    }
}
