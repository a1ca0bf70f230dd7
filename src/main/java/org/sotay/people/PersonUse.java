package org.sotay.people;

import java.util.Collection;
import java.util.Set;
import org.sotay.kernel.PersonId;

/// Something that a room above keeps about persons, and for which their records must stay.
public interface PersonUse {

    /// Message key of a sentence that says what it is, with the name of the person as its argument.
    String key();

    /// Those of the persons of whom there is something.
    Set<PersonId> of(Collection<PersonId> people);
}
