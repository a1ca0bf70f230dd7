package org.sotay.people;

import java.util.Collection;
import java.util.Set;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Scope;

/// Whether a scope reaches a person today. People have no place in the tree by themselves; the room that gives them one
/// answers.
public interface PersonReach {

    /// True when the person belongs, or last belonged, to what the scope covers.
    boolean reaches(Scope scope, PersonId person);

    /// Those of many persons whom the scope reaches, in one statement.
    Set<PersonId> reached(Scope scope, Collection<PersonId> people);
}
