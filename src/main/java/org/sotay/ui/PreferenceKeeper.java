package org.sotay.ui;

import org.sotay.kernel.Actor;
import org.sotay.kernel.Preferences;

/// Keeps what somebody signed in has chosen; the room of accounts does it.
public interface PreferenceKeeper {

    void keep(Actor actor, Preferences preferences);
}
