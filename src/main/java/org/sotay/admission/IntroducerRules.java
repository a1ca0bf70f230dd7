package org.sotay.admission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sotay.procedure.Finding;
import org.sotay.procedure.RuleKey;
import org.sotay.procedure.Sentence;

/// Who introduces somebody: how many, whether they are official members, how long they have been together (Charter, 4;
/// 24-QĐ/TW; 12-HD/BTCTW). Where a union speaks for a young person, it stands for one of them.
final class IntroducerRules {

    private IntroducerRules() {}

    /// One introducer with what the rules say.
    private record Judged(EligibilityFacts.Introducer introducer, List<Finding> findings) {

        private long open() {
            return findings.stream().filter(finding -> !finding.met()).count();
        }

        private LocalDate since() {
            return introducer.togetherSince();
        }
    }

    /// Findings about the number, about each introducer that is needed, and about the union. Whoever introduces beyond
    /// the number is not looked at.
    static List<Finding> judge(Question q) {
        List<Judged> named = q.facts().introducers().stream()
                .filter(introducer -> introducer.member().period().contains(q.on()))
                .map(introducer -> new Judged(introducer, each(q, introducer)))
                .sorted(Comparator.comparingLong(Judged::open).thenComparing(Judged::since))
                .toList();
        AgeRules.Youth union = union(q);
        int needed = q.value(
                union == AgeRules.Youth.YES ? AdmissionRules.INTRODUCERS_WITH_UNION : AdmissionRules.INTRODUCERS);
        List<Finding> findings = new ArrayList<>();
        findings.add(number(q, named.stream().map(Judged::introducer).toList(), union));
        named.stream().limit(needed).forEach(judged -> findings.addAll(judged.findings()));
        if (union == AgeRules.Youth.YES) {
            findings.add(unionResolution(q));
        }
        return findings;
    }

    /// Whether one introducer and a union introduce: the person is young, and a union has spoken or sent them.
    static AgeRules.Youth union(Question q) {
        Origin origin = q.facts().entry().origin();
        boolean exists = origin == Origin.YOUTH_UNION
                || origin == Origin.TRADE_UNION
                || resolution(q.facts(), q.on()).isPresent();
        return exists ? AgeRules.youth(q) : AgeRules.Youth.NO;
    }

    private static Finding number(Question q, List<EligibilityFacts.Introducer> named, AgeRules.Youth union) {
        boolean young = union == AgeRules.Youth.YES;
        RuleKey<Integer> key = young ? AdmissionRules.INTRODUCERS_WITH_UNION : AdmissionRules.INTRODUCERS;
        int needed = q.value(key);
        int least = union == AgeRules.Youth.NO ? needed : q.value(AdmissionRules.INTRODUCERS_WITH_UNION);
        String statement = young
                ? "admission.eligibility.statement.introducers-union"
                : "admission.eligibility.statement.introducers";
        Question.Answer answer = q.about(EligibilityRule.INTRODUCERS, key, Sentence.of(statement, needed));
        Sentence source =
                named.isEmpty() ? null : Sources.introduction(named.getFirst().member());
        if (named.size() >= needed) {
            return answer.met(named(named), source);
        }
        return named.size() >= least
                ? answer.unknown(
                        named(named), source, Sentence.of("admission.eligibility.cure.birth-or-introducer"), null)
                : answer.notMet(
                        named(named),
                        source,
                        Sentence.of("admission.eligibility.cure.introducers", least - named.size()),
                        null);
    }

    private static Sentence named(List<EligibilityFacts.Introducer> named) {
        String names = PoolFindings.names(
                named.stream().map(EligibilityFacts.Introducer::member).toList());
        return named.isEmpty()
                ? Sentence.of("admission.eligibility.fact.no-introducer")
                : Sentence.of("admission.eligibility.fact.introducers", named.size(), names);
    }

    private static List<Finding> each(Question q, EligibilityFacts.Introducer introducer) {
        return q.value(AdmissionRules.INTRODUCER_OFFICIAL)
                ? List.of(official(q, introducer.member()), together(q, introducer))
                : List.of(together(q, introducer));
    }

    private static Finding official(Question q, EligibilityFacts.Companion member) {
        Question.Answer answer = q.about(
                EligibilityRule.INTRODUCER_OFFICIAL,
                AdmissionRules.INTRODUCER_OFFICIAL,
                Sentence.of("admission.eligibility.statement.introducer-official"));
        if (member.officialOn(q.on())) {
            return answer.met(
                    Sentence.of("admission.eligibility.fact.official", member.name()), Sources.membership(member));
        }
        Optional<LocalDate> from = member.officialAfter(q.on()).filter(member.period()::contains);
        return answer.notMet(
                Sentence.of(PoolFindings.standing(member, q.on()), member.name()),
                Sources.membership(member),
                from.map(day -> Sentence.of("admission.eligibility.cure.official-from", member.name(), day))
                        .orElseGet(() -> Sentence.of("admission.eligibility.cure.other-introducer")),
                from.orElse(null));
    }

    private static Finding together(Question q, EligibilityFacts.Introducer introducer) {
        String replaced = introducer.replaces();
        return replaced != null && q.value(AdmissionRules.INTRODUCER_REPLACEMENT)
                ? replacing(q, introducer.member(), replaced)
                : longEnough(q, introducer.member(), introducer.togetherSince());
    }

    private static Finding replacing(Question q, EligibilityFacts.Companion member, String replaced) {
        Question.Answer answer = q.about(
                EligibilityRule.INTRODUCER_TOGETHER,
                AdmissionRules.INTRODUCER_REPLACEMENT,
                Sentence.of("admission.eligibility.statement.replacement", q.value(AdmissionRules.INTRODUCER_MONTHS)));
        return answer.met(
                Sentence.of("admission.eligibility.fact.replaces", member.name(), replaced),
                Sources.introduction(member));
    }

    private static Finding longEnough(Question q, EligibilityFacts.Companion member, LocalDate since) {
        int months = q.value(AdmissionRules.INTRODUCER_MONTHS);
        Question.Answer answer = q.about(
                EligibilityRule.INTRODUCER_TOGETHER,
                AdmissionRules.INTRODUCER_MONTHS,
                Sentence.of("admission.eligibility.statement.introducer-together", months));
        LocalDate from = Spans.complete(since, months);
        Sentence fact = Sentence.of(
                "admission.eligibility.fact.together", member.name(), since, Spans.period(Spans.months(since, q.on())));
        return q.on().isBefore(from)
                ? answer.notMet(
                        fact,
                        Sources.introduction(member),
                        Sentence.of("admission.eligibility.cure.together-from", from),
                        from)
                : answer.met(fact, Sources.introduction(member));
    }

    private static Finding unionResolution(Question q) {
        Question.Answer answer = q.about(
                EligibilityRule.UNION_RESOLUTION,
                AdmissionRules.INTRODUCERS_WITH_UNION,
                Sentence.of("admission.eligibility.statement.union-resolution"));
        Optional<EligibilityFacts.Paper> paper = resolution(q.facts(), q.on());
        if (paper.isPresent()) {
            return answer.met(
                    Sentence.of("admission.eligibility.fact.paper", paper.get().datedOn()), Sources.paper(paper.get()));
        }
        return PaperRules.missing(
                answer, resolutionAfter(q.facts(), q.on()), Sentence.of("admission.eligibility.cure.union-resolution"));
    }

    private static Optional<EligibilityFacts.Paper> resolution(EligibilityFacts facts, LocalDate day) {
        return facts.paper(PaperKind.YOUTH_UNION_RESOLUTION, day)
                .or(() -> facts.paper(PaperKind.TRADE_UNION_RESOLUTION, day));
    }

    private static Optional<EligibilityFacts.Paper> resolutionAfter(EligibilityFacts facts, LocalDate day) {
        return facts.paperAfter(PaperKind.YOUTH_UNION_RESOLUTION, day)
                .or(() -> facts.paperAfter(PaperKind.TRADE_UNION_RESOLUTION, day));
    }
}
