package org.sotay.exchange;

import java.util.Optional;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Capability;
import org.sotay.ui.Address;
import org.sotay.ui.Texts;

/// Makes one of the lists of a room as a file, at once or later, when a job writes it: all it goes by stands in the
/// order.
public interface ListSource {

    /// What the list is called, for ever: it stands in the database. Without dots.
    String name();

    /// What somebody must be allowed in order to take it.
    Capability capability();

    /// The list as far as the actor may see it now; nothing where there is none for this actor.
    ///
    /// @param address parameters of the list, complete: neither a cookie nor today's date is asked for more
    Optional<? extends ListFile<?>> list(Actor actor, Texts texts, Address address);
}
