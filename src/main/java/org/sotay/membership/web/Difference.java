package org.sotay.membership.web;

import org.jspecify.annotations.Nullable;

/// One field as another officer saved it and as it was typed here.
///
/// @param key message key of the field
public record Difference(
        String key, @Nullable String theirs, @Nullable String ours) {}
