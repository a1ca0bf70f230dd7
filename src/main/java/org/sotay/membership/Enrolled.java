package org.sotay.membership;

import java.util.List;
import org.sotay.kernel.PersonId;

/// What came of enrolling somebody.
public sealed interface Enrolled {

    /// Enrolled now, or by the same form before.
    record Made(PersonId person) implements Enrolled {}

    /// Not enrolled yet: these members the actor may see could be the same.
    record Alike(List<MemberFile.Namesake> known) implements Enrolled {
        public Alike {
            known = List.copyOf(known);
        }
    }
}
