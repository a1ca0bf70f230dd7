package org.sotay.admission;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.people.Schooling;
import org.sotay.procedure.Codes;
import org.sotay.procedure.Finding;
import org.sotay.procedure.RuleKey;
import org.sotay.procedure.Sentence;

/// Which schooling is demanded, less in exception areas and of those whom people listen to there (24-QĐ/TW,
/// 01-HD/TW). A certificate counts from its day; the level on record, of which no day is known, counts always unless a
/// certificate tells since when.
final class SchoolingRule {

    private static final Map<PaperKind, Certified> CERTIFICATES = Map.of(
            PaperKind.PRIMARY_CERTIFICATE, new Certified(Schooling.PRIMARY, Schooling.LITERATE),
            PaperKind.LOWER_SECONDARY_CERTIFICATE, new Certified(Schooling.LOWER_SECONDARY, Schooling.PRIMARY),
            PaperKind.UPPER_SECONDARY_CERTIFICATE, new Certified(Schooling.UPPER_SECONDARY, Schooling.LOWER_SECONDARY));

    private SchoolingRule() {}

    /// What a certificate tells.
    ///
    /// @param before what somebody had who came to get it
    private record Certified(Schooling level, Schooling before) {}

    /// A level somebody has on a day.
    ///
    /// @param proof the certificate that tells it; none where the record of the person does
    private record Level(Schooling schooling, EligibilityFacts.@Nullable Paper proof) {

        boolean reaches(Schooling demanded) {
            return schooling.compareTo(demanded) >= 0;
        }
    }

    static Finding judge(Question q) {
        Level level = level(q.facts(), q.on());
        Schooling general = demanded(q, AdmissionRules.MIN_SCHOOLING);
        ExceptionArea area = q.facts().entry().area();
        return area == null
                        || level.reaches(general)
                        || !q.value(AdmissionRules.EXCEPTION_AREAS).contains(area.name())
                ? inGeneral(q, level, general, area)
                : excepted(q, level, area);
    }

    private static Finding excepted(Question q, Level level, ExceptionArea area) {
        Schooling demanded = demanded(q, AdmissionRules.SCHOOLING_IN_EXCEPTION_AREAS);
        Elder elder = q.facts().entry().elder();
        return elder == null
                        || level.reaches(demanded)
                        || !q.value(AdmissionRules.ELDERS).contains(elder.name())
                ? inArea(q, level, demanded, area)
                : ofElder(q, level, elder, area);
    }

    private static Finding inGeneral(Question q, Level level, Schooling demanded, @Nullable ExceptionArea area) {
        Question.Answer answer = q.about(
                EligibilityRule.SCHOOLING,
                AdmissionRules.MIN_SCHOOLING,
                Sentence.of("admission.eligibility.statement.schooling", word(demanded)));
        return level.reaches(demanded)
                ? answer.met(shown(level), Sources.paperOrPerson(level.proof()))
                : unreached(q, answer, level, demanded, outside(q, level, area));
    }

    private static Finding inArea(Question q, Level level, Schooling demanded, ExceptionArea area) {
        Question.Answer answer = q.about(
                EligibilityRule.SCHOOLING,
                AdmissionRules.SCHOOLING_IN_EXCEPTION_AREAS,
                Sentence.of("admission.eligibility.statement.schooling-area", word(demanded)));
        Sentence fact = Sentence.of("admission.eligibility.fact.schooling-area", word(level.schooling()), word(area));
        return level.reaches(demanded)
                ? answer.met(fact, Sources.paperOrPerson(level.proof()))
                : unreached(q, answer, level, demanded, fact);
    }

    private static Finding ofElder(Question q, Level level, Elder elder, ExceptionArea area) {
        Schooling demanded = demanded(q, AdmissionRules.SCHOOLING_OF_ELDERS);
        Question.Answer answer = q.about(
                EligibilityRule.SCHOOLING,
                AdmissionRules.SCHOOLING_OF_ELDERS,
                Sentence.of("admission.eligibility.statement.schooling-elder", word(demanded)));
        Sentence fact = Sentence.of(
                "admission.eligibility.fact.schooling-elder", word(level.schooling()), word(elder), word(area));
        if (!level.reaches(demanded)) {
            return unreached(q, answer, level, demanded, fact);
        }
        Optional<EligibilityFacts.Paper> consent = q.facts().paper(PaperKind.CONSENT_SCHOOLING, q.on());
        if (consent.isPresent()) {
            return answer.met(fact, Sources.paper(consent.get()));
        }
        Optional<LocalDate> later =
                q.facts().paperAfter(PaperKind.CONSENT_SCHOOLING, q.on()).map(EligibilityFacts.Paper::datedOn);
        Sentence cure = later.map(day -> Sentence.of("admission.eligibility.cure.from", day))
                .orElseGet(() -> Sentence.of("admission.eligibility.cure.consent-schooling"));
        return answer.notMet(fact, Sources.paperOrPerson(level.proof()), cure, later.orElse(null));
    }

    private static Finding unreached(
            Question q, Question.Answer answer, Level level, Schooling demanded, Sentence fact) {
        Optional<LocalDate> later = q.facts().papers().stream()
                .filter(paper -> paper.datedOn().isAfter(q.on()))
                .filter(paper -> certified(paper)
                        .filter(certified -> certified.level().compareTo(demanded) >= 0)
                        .isPresent())
                .map(EligibilityFacts.Paper::datedOn)
                .findFirst();
        String cure = demanded == Schooling.LITERATE
                ? "admission.eligibility.cure.literacy"
                : "admission.eligibility.cure.certificate";
        return answer.notMet(
                fact,
                Sources.paperOrPerson(level.proof()),
                later.map(day -> Sentence.of("admission.eligibility.cure.certificate-from", word(demanded), day))
                        .orElseGet(() -> Sentence.of(cure, word(demanded))),
                later.orElse(null));
    }

    /// The level on a day: the highest certified by then, or the one on record.
    private static Level level(EligibilityFacts facts, LocalDate day) {
        Level recorded = recorded(facts);
        return facts.papers().stream()
                .filter(paper -> !paper.datedOn().isAfter(day))
                .flatMap(paper -> certified(paper).map(got -> new Level(got.level(), paper)).stream())
                .max(Comparator.comparing(Level::schooling))
                .filter(certified -> certified.reaches(recorded.schooling()))
                .orElse(recorded);
    }

    /// A level that a certificate explains counts from its day; before, it is the one that came before.
    private static Level recorded(EligibilityFacts facts) {
        Schooling recorded = facts.schooling();
        return facts.papers().stream()
                .flatMap(paper -> certified(paper).stream())
                .filter(certified -> certified.level() == recorded)
                .findFirst()
                .map(certified -> new Level(certified.before(), null))
                .orElseGet(() -> new Level(recorded, null));
    }

    private static Optional<Certified> certified(EligibilityFacts.Paper paper) {
        return Optional.ofNullable(CERTIFICATES.get(paper.kind()));
    }

    private static Schooling demanded(Question q, RuleKey<Codes> key) {
        List<String> codes = q.value(key).values();
        return Schooling.valueOf(codes.getFirst());
    }

    private static Sentence shown(Level level) {
        EligibilityFacts.Paper proof = level.proof();
        return proof == null
                ? Sentence.of("admission.eligibility.fact.schooling", word(level.schooling()))
                : Sentence.of(
                        "admission.eligibility.fact.schooling-certified", word(level.schooling()), proof.datedOn());
    }

    private static Sentence outside(Question q, Level level, @Nullable ExceptionArea area) {
        Elder elder = q.facts().entry().elder();
        if (area != null) {
            return Sentence.of(
                    "admission.eligibility.fact.schooling-no-exception", word(level.schooling()), word(area));
        }
        return elder == null
                ? Sentence.of("admission.eligibility.fact.schooling-outside", word(level.schooling()))
                : Sentence.of(
                        "admission.eligibility.fact.schooling-elder-outside", word(level.schooling()), word(elder));
    }

    private static Sentence word(Schooling schooling) {
        return Sentence.of("people.schooling." + schooling.name());
    }

    private static Sentence word(ExceptionArea area) {
        return Sentence.of("admission.exceptionArea." + area.name());
    }

    private static Sentence word(Elder elder) {
        return Sentence.of("admission.elder." + elder.name());
    }
}
