package org.sotay.ui;

/// One entry of the main navigation.
///
/// @param order small numbers first
/// @param key message key of the word
/// @param path page it leads to; the entry is current on that page and all below it
/// @param icon name in the sprite, without `i-`
/// @param wide whether it moves under "More" on a phone where the bar is full
public record NavEntry(int order, String key, String path, String icon, boolean wide) {}
