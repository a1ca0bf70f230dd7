package org.sotay.procedure;

import java.time.LocalDate;
import java.util.Map;
import org.sotay.kernel.Language;

/// The rules of one time. It never changes: a case that was judged under it can be read with it for ever.
///
/// @param id short and stable, such as `24-QD-TW-2021`
/// @param inForceOn first day; it holds until the next set
/// @param values by the names of their keys, complete
public record RuleSet(String id, LocalDate inForceOn, Map<Language, String> names, Map<String, RuleValue<?>> values) {

    public RuleSet {
        names = Map.copyOf(names);
        values = Map.copyOf(values);
    }

    /// The value of a key, with where it stands.
    ///
    /// @throws IllegalArgumentException when the key was never declared by a room
    public <T> RuleValue<T> rule(RuleKey<T> key) {
        RuleValue<?> found = values.get(key.name());
        if (found == null) {
            throw new IllegalArgumentException("No rule " + key.name() + " in " + id);
        }
        return new RuleValue<>(key, key.as().cast(found.value()), found.citation(), found.confirmed());
    }

    /// The value alone.
    public <T> T value(RuleKey<T> key) {
        return rule(key).value();
    }
}
