package org.sotay.procedure;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sotay.ui.Texts;

/// Rules, their values and where they stand, in the reader's words.
public final class RuleTexts {

    private RuleTexts() {}

    /// What a sentence says.
    public static String sentence(Texts texts, Sentence sentence) {
        return sentence.in(texts);
    }

    /// The rule of a key in words.
    public static String rule(Texts texts, RuleKeys room, RuleKey<?> key) {
        return texts.get(room.texts() + key.name());
    }

    /// A value in words.
    public static String value(Texts texts, RuleKeys room, RuleValue<?> rule) {
        return switch (rule.value()) {
            case Boolean flag -> texts.get(flag ? "procedure.value.yes" : "procedure.value.no");
            case Fraction share -> share(texts, share);
            case Codes codes -> codes(texts, room, codes);
            case Object number -> texts.get("procedure.value." + rule.key().type(), number);
        };
    }

    private static String share(Texts texts, Fraction share) {
        String part = share.numerator() + "/" + share.denominator();
        return texts.get(share.more() ? "procedure.value.more-than" : "procedure.value.at-least", part);
    }

    private static String codes(Texts texts, RuleKeys room, Codes codes) {
        return codes.values().isEmpty()
                ? texts.get("procedure.value.none")
                : codes.values().stream()
                        .map(code -> texts.get(room.texts() + "code." + code))
                        .collect(Collectors.joining(", "));
    }

    /// Regulation, day and clause.
    public static String citation(Texts texts, Citation citation) {
        @Nullable String clause = citation.clause();
        return clause == null
                ? texts.get("procedure.citation", citation.regulation(), citation.issuedOn())
                : texts.get("procedure.citation.clause", citation.regulation(), citation.issuedOn(), clause);
    }
}
