package org.sotay.ui;

import org.jspecify.annotations.Nullable;

/// A step of the way down to a page.
///
/// @param label usually the name of a unit, which is Vietnamese
/// @param path where it leads; none for the last step
public record Crumb(String label, @Nullable String path) {}
