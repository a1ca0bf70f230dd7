package org.sotay.procedure;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One rule in two sets.
///
/// @param left none where the set has no rule for the key
/// @param right none where the set has no rule for the key
public record RuleLine(
        RuleKeys room,
        RuleKey<?> key,
        @Nullable RuleValue<?> left,
        @Nullable RuleValue<?> right) {

    /// How far two sets agree about a rule.
    public enum Kind {
        SAME,
        /// The same value from another regulation or clause.
        CITATION,
        /// The same value, confirmed in one of the two alone.
        CONFIRMATION,
        VALUE
    }

    static RuleLine of(RuleKeys room, RuleKey<?> key, RuleSet left, RuleSet right) {
        return new RuleLine(
                room, key, left.values().get(key.name()), right.values().get(key.name()));
    }

    /// The gravest difference.
    public Kind kind() {
        RuleValue<?> one = left;
        RuleValue<?> other = right;
        if (one == null || other == null || !one.value().equals(other.value())) {
            return one == null && other == null ? Kind.SAME : Kind.VALUE;
        }
        if (one.confirmed() != other.confirmed()) {
            return Kind.CONFIRMATION;
        }
        return Objects.equals(one.citation(), other.citation()) ? Kind.SAME : Kind.CITATION;
    }
}
