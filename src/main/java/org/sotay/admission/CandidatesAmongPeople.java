package org.sotay.admission;

import java.util.Collection;
import java.util.Set;
import org.sotay.kernel.PersonId;
import org.sotay.people.PersonUse;
import org.springframework.stereotype.Component;

/// Somebody who is or was on a list, or looked after or introduced somebody there, stays on record.
@Component
class CandidatesAmongPeople implements PersonUse {

    private final UseStore uses;

    CandidatesAmongPeople(UseStore uses) {
        this.uses = uses;
    }

    @Override
    public String key() {
        return "admission.use.person";
    }

    @Override
    public Set<PersonId> of(Collection<PersonId> people) {
        return uses.people(people);
    }
}
