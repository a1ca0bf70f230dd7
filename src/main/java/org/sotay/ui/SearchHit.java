package org.sotay.ui;

import org.jspecify.annotations.Nullable;

/// Something found.
///
/// @param title name of the person, unit or document, which is Vietnamese
/// @param detail what tells it from others of the name, in the reader's language
/// @param path page it leads to
/// @param icon name in the sprite, without `i-`
public record SearchHit(String title, @Nullable String detail, String path, String icon) {}
