package org.sotay.kernel;

/// How the pages are coloured: as the device says, or always light or dark.
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK
}
