package org.sotay.admission;

import java.util.List;
import org.sotay.kernel.PersonId;
import org.sotay.people.PeopleChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Hears of corrected people: lists of candidates show their names.
@Component
class NewNames {

    private final StageStore stages;

    NewNames(StageStore stages) {
        this.stages = stages;
    }

    @EventListener
    void on(PeopleChanged changed) {
        List<CandidateId> candidates =
                stages.ofPeople(changed.people().stream().map(PersonId::value).toList());
        if (!candidates.isEmpty()) {
            stages.refresh(candidates);
        }
    }
}
