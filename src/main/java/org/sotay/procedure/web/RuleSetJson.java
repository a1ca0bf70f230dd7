package org.sotay.procedure.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sotay.procedure.Codes;
import org.sotay.procedure.Fraction;
import org.sotay.procedure.RuleKeys;
import org.sotay.procedure.RuleSet;
import org.sotay.procedure.RuleTexts;
import org.sotay.procedure.RuleValue;
import org.sotay.ui.Texts;

/// A set of rules as programs read it.
///
/// @param name by language
/// @param unconfirmed how many values no source confirms
/// @param rules none in lists
@JsonInclude(JsonInclude.Include.NON_NULL)
record RuleSetJson(
        String id,
        LocalDate inForceOn,
        Map<String, String> name,
        int unconfirmed,
        @Nullable List<Rule> rules) {

    /// One rule.
    ///
    /// @param value a number, `true` or `false`, a share such as `2/3`, or a list of codes
    /// @param text the rule in the reader's language
    /// @param inWords the value in the reader's language
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Rule(
            String key,
            Object value,
            String regulation,
            LocalDate issuedOn,
            @Nullable String clause,
            boolean confirmed,
            String text,
            String inWords) {

        private static Rule of(RuleKeys room, RuleValue<?> rule, Texts texts) {
            return new Rule(
                    rule.key().name(),
                    value(rule.value()),
                    rule.citation().regulation(),
                    rule.citation().issuedOn(),
                    rule.citation().clause(),
                    rule.confirmed(),
                    RuleTexts.rule(texts, room, rule.key()),
                    RuleTexts.value(texts, room, rule));
        }

        private static Object value(Object value) {
            return switch (value) {
                case Codes codes -> codes.values();
                case Fraction share ->
                    (share.more() ? "more than " : "") + share.numerator() + "/" + share.denominator();
                default -> value;
            };
        }
    }

    static RuleSetJson brief(RuleSet set) {
        return new RuleSetJson(set.id(), set.inForceOn(), names(set), RulesPage.unconfirmed(set), null);
    }

    static RuleSetJson of(RuleSet set, List<RuleKeys> rooms, Texts texts) {
        List<Rule> rules = rooms.stream()
                .flatMap(room -> room.keys().stream()
                        .filter(key -> set.values().containsKey(key.name()))
                        .map(key -> Rule.of(room, set.rule(key), texts)))
                .toList();
        return new RuleSetJson(set.id(), set.inForceOn(), names(set), RulesPage.unconfirmed(set), rules);
    }

    private static Map<String, String> names(RuleSet set) {
        Map<String, String> names = new TreeMap<>();
        set.names().forEach((language, name) -> names.put(language.tag(), name));
        return names;
    }
}
