package org.sotay.people;

import org.sotay.kernel.PersonId;
import org.sotay.kernel.Scope;

/// Whether a scope reaches a person today. People have no place in the tree by themselves; the room that gives them one
/// answers.
public interface PersonReach {

    /// True when the person belongs, or last belonged, to what the scope covers.
    boolean reaches(Scope scope, PersonId person);
}
