package org.sotay.membership;

import java.util.List;
import org.sotay.kernel.PersonId;

/// Which members something is to be done with.
public sealed interface BulkSelection {

    /// These, one by one.
    record Some(List<PersonId> people) implements BulkSelection {
        public Some {
            people = List.copyOf(people);
        }
    }

    /// Everybody whom a list shows, on the query's page or, where it is whole, on all of them.
    record Listed(MemberQuery query, boolean whole) implements BulkSelection {}
}
