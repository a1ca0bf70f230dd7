package org.sotay.people;

import java.util.Collection;
import java.util.Set;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Scope;

/// People have no place in the tree by themselves; a room that gives them one answers whether a scope reaches it today.
/// Each answer takes one statement.
public interface PersonPlaces {

    /// True when the person belongs, or last belonged, to what the scope covers.
    boolean reaches(Scope scope, PersonId person);

    /// Those of many persons whom the scope reaches.
    Set<PersonId> reached(Scope scope, Collection<PersonId> people);
}
