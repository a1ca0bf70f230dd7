package org.sotay.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One choice of a select field.
public record Option(String value, String label) {

    /// What a value is called among the options; a value that is not offered stands for itself.
    public static @Nullable String label(List<Option> options, @Nullable String value) {
        return options.stream()
                .filter(option -> option.value.equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }
}
