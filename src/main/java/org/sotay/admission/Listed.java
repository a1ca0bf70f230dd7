package org.sotay.admission;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.PersonId;

/// What came of putting somebody on a list.
public sealed interface Listed {

    /// On the list now, or by the same form before.
    record Made(CandidateId candidate) implements Listed {}

    /// Not on the list yet: these people whom the actor may see could be the same.
    record Alike(List<Namesake> known) implements Listed {
        public Alike {
            known = List.copyOf(known);
        }
    }

    /// Somebody who could be the same.
    ///
    /// @param cell where they belong, or belonged last
    /// @param candidate their time on a list, the last one; none for members who were never on one
    record Namesake(
            PersonId person,
            String name,
            String cell,
            @Nullable CandidateId candidate) {}
}
