package org.sotay.membership;

import java.util.List;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.UnitId;
import org.sotay.people.Proposal;
import org.springframework.stereotype.Service;

/// What members of a unit propose to correct, for whoever may correct their records.
@Service
public class ProposalLists {

    private final ProposalListStore lists;

    ProposalLists(ProposalListStore lists) {
        this.lists = lists;
    }

    /// One page.
    public ProposalPage list(Actor actor, ProposalQuery query) {
        return lists.page(actor, query);
    }

    /// How many wait for the actor in all.
    public int waiting(Actor actor) {
        return lists.waiting(actor);
    }

    /// How many wait among the members of a unit that was found for this actor.
    public int waiting(Actor actor, UnitId unit) {
        return lists.waiting(actor, unit);
    }

    /// What waits about one member.
    public List<Proposal> waiting(Actor actor, PersonId person) {
        return lists.waiting(actor, person);
    }
}
