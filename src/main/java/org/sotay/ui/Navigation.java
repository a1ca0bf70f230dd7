package org.sotay.ui;

import java.util.List;
import org.sotay.kernel.Actor;

/// What a room adds to the main navigation; answers without a question to the database.
public interface Navigation {

    List<NavEntry> entries(Actor actor);
}
