package org.sotay.ui;

import org.jspecify.annotations.Nullable;

/// Which texts tell about a form field, for `aria-describedby`.
public final class Described {

    private Described() {}

    /// The ids of hint and error, or none.
    public static @Nullable String by(String name, @Nullable String hint, boolean bad) {
        if (hint == null) {
            return bad ? "e-" + name : null;
        }
        return bad ? "h-" + name + " e-" + name : "h-" + name;
    }
}
