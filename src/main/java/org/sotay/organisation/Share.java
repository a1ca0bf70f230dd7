package org.sotay.organisation;

import java.util.List;
import java.util.Map;
import org.sotay.kernel.PersonId;

/// Which members of a unit go over to one that follows it. Where several ask for a member, the first has them.
public sealed interface Share {

    /// Nobody.
    record Nobody() implements Share {}

    /// Everybody whom no other part takes.
    record Rest() implements Share {}

    /// These.
    record Listed(List<PersonId> people) implements Share {
        public Listed {
            people = List.copyOf(people);
        }
    }

    /// Those whom the list of members shows on the day of the plan, under the filters of its address.
    ///
    /// @param filters for example `standing` with `probationary`, `q` with words of a name
    record Matching(Map<String, String> filters) implements Share {
        public Matching {
            filters = Map.copyOf(filters);
        }
    }
}
