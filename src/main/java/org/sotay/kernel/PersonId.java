package org.sotay.kernel;

import java.util.Collection;

/// Identifies a person, whether member or not.
public record PersonId(long value) {

    /// The numbers as the database takes a list of persons.
    public static Long[] values(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(Long[]::new);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
