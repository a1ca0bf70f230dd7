package org.sotay.admission;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sotay.kernel.Language;
import org.sotay.procedure.Citation;
import org.sotay.procedure.Codes;
import org.sotay.procedure.RuleKey;
import org.sotay.procedure.RuleSet;
import org.sotay.procedure.RuleValue;

/// Sets of rules as tests need them: those of 2021, and the same with other values.
final class Rulings {

    static final Citation CITATION = new Citation("24-QĐ/TW", LocalDate.of(2021, 7, 30), "1.1");

    private static final Map<RuleKey<?>, Object> OF_2021 = Map.ofEntries(
            Map.entry(AdmissionRules.MIN_AGE, 18),
            Map.entry(AdmissionRules.MAX_AGE, 60),
            Map.entry(AdmissionRules.OVER_MAX_AGE_WITH_CONSENT, true),
            Map.entry(AdmissionRules.MIN_SCHOOLING, codes("LOWER_SECONDARY")),
            Map.entry(AdmissionRules.SCHOOLING_IN_EXCEPTION_AREAS, codes("PRIMARY")),
            Map.entry(
                    AdmissionRules.EXCEPTION_AREAS,
                    codes("MOUNTAIN", "BORDER", "ISLAND", "ETHNIC_MINORITY", "DIFFICULT", "FISHERMAN")),
            Map.entry(AdmissionRules.SCHOOLING_OF_ELDERS, codes("LITERATE")),
            Map.entry(AdmissionRules.ELDERS, codes("VILLAGE_ELDER", "VILLAGE_HEAD", "PERSON_OF_STANDING")),
            Map.entry(AdmissionRules.AWARENESS_CERTIFICATE, true),
            Map.entry(AdmissionRules.AWARENESS_VALIDITY, 60),
            Map.entry(AdmissionRules.MENTOR_OFFICIAL, true),
            Map.entry(AdmissionRules.MIN_MONTHS_LISTED, 12),
            Map.entry(AdmissionRules.INTRODUCER_OFFICIAL, true),
            Map.entry(AdmissionRules.INTRODUCER_MONTHS, 12),
            Map.entry(AdmissionRules.INTRODUCER_REPLACEMENT, true),
            Map.entry(AdmissionRules.INTRODUCERS, 2),
            Map.entry(AdmissionRules.INTRODUCERS_WITH_UNION, 1),
            Map.entry(AdmissionRules.YOUTH_UNION_AGE, 30),
            Map.entry(AdmissionRules.OPINIONS, true),
            Map.entry(AdmissionRules.VERIFICATION, true),
            Map.entry(AdmissionRules.READMISSION_AFTER, 36),
            Map.entry(AdmissionRules.READMISSION_AFTER_CONVICTION, 60),
            Map.entry(AdmissionRules.READMISSION_TIMES, 1),
            Map.entry(
                    AdmissionRules.READMISSION_BARS,
                    codes("STAYED_AWAY", "RESIGNED", "DISUNITY", "CORRUPTION", "SERIOUS_CRIME")));

    private Rulings() {}

    static RuleSet of2021() {
        return with(Map.of());
    }

    /// The set of 2021 with another value in one place.
    static <T> RuleSet with(RuleKey<T> key, T value) {
        return with(Map.of(key, value));
    }

    private static RuleSet with(Map<RuleKey<?>, Object> changed) {
        Map<RuleKey<?>, Object> all = new HashMap<>(OF_2021);
        all.putAll(changed);
        Map<String, RuleValue<?>> values = new HashMap<>();
        all.forEach((key, value) -> values.put(key.name(), value(key, value)));
        return new RuleSet("24-QD-TW-2021", LocalDate.of(2021, 7, 30), Map.of(Language.EN, "24"), values);
    }

    private static <T> RuleValue<T> value(RuleKey<T> key, Object value) {
        boolean confirmed = !key.name().equals(AdmissionRules.INTRODUCERS.name());
        return new RuleValue<>(key, key.as().cast(value), CITATION, confirmed);
    }

    private static Codes codes(String... codes) {
        return new Codes(List.of(codes));
    }
}
