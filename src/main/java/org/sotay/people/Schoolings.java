package org.sotay.people;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Schooling that a certificate proves, as procedures write it that looked at the certificate: in the transaction of
/// their step, by whoever may take that step.
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Schoolings {

    private final AttributeStore attributes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Schoolings(AttributeStore attributes, ApplicationEventPublisher events, Clock clock) {
        this.attributes = attributes;
        this.events = events;
        this.clock = clock;
    }

    /// Corrects what is recorded of a person where it is less than what was proved; what stood before is kept.
    public void prove(Actor actor, PersonId person, Schooling proved) {
        NewPerson recorded = attributes.find(List.of(person)).get(person);
        if (recorded == null || recorded.schooling().compareTo(proved) >= 0) {
            return;
        }
        Instant now = clock.instant();
        attributes.write(PersonAttribute.SCHOOLING, Map.of(person, proved.name()), now, actor);
        events.publishEvent(new PeopleChanged(List.of(person), now));
    }
}
