package org.sotay.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One field as somebody else saved it meanwhile and as it was typed here.
///
/// @param key message key of the field
public record Difference(
        String key, @Nullable String theirs, @Nullable String ours) {

    /// Of these fields those that differ.
    public static List<Difference> among(Difference... fields) {
        return Arrays.stream(fields)
                .filter(field -> !Objects.equals(field.theirs, field.ours))
                .toList();
    }
}
