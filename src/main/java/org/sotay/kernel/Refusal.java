package org.sotay.kernel;

import java.util.List;

/// Why something was not done: a message key with its arguments, beside a field or for the whole form.
///
/// @param field name of the field, empty for the whole form
public record Refusal(String field, String key, List<Object> arguments) {

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    /// A refusal beside a field.
    public static Refusal at(String field, String key, Object... arguments) {
        return new Refusal(field, key, List.of(arguments));
    }

    /// A refusal of the whole.
    public static Refusal of(String key, Object... arguments) {
        return new Refusal("", key, List.of(arguments));
    }
}
