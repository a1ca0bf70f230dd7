package org.sotay.ui;

/// An entry of the navigation as one page shows it.
///
/// @param entry what the room declared
/// @param link where it leads, with the day the reader is looking at
/// @param current whether the reader is there
/// @param folded whether it stands under "More" on a phone
public record NavItem(NavEntry entry, String link, boolean current, boolean folded) {}
