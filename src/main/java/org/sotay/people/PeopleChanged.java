package org.sotay.people;

import java.time.Instant;
import java.util.List;
import org.sotay.kernel.PersonId;

/// What is recorded of persons was corrected; heard within the same transaction.
public record PeopleChanged(List<PersonId> people, Instant at) {

    public PeopleChanged {
        people = List.copyOf(people);
    }
}
