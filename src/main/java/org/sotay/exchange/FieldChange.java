package org.sotay.exchange;

import org.jspecify.annotations.Nullable;

/// What stands in a field now and what would stand there, each in the spelling of files for programs; none for nothing.
public record FieldChange(
        String field, @Nullable String before, @Nullable String after) {}
