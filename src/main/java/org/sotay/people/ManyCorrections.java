package org.sotay.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Corrects one fact of many persons at once, by the rules of correcting one, in a few statements.
@Service
public class ManyCorrections {

    private final AttributeStore attributes;
    private final PersonReach reach;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ManyCorrections(AttributeStore attributes, PersonReach reach, ApplicationEventPublisher events, Clock clock) {
        this.attributes = attributes;
        this.reach = reach;
        this.events = events;
        this.clock = clock;
    }

    /// Why the value cannot be recorded of some of these persons; the others are left out.
    public Map<PersonId, Refusal> refused(
            Actor actor, Collection<PersonId> people, PersonAttribute attribute, String value) {
        Set<PersonId> reached = reached(actor, people);
        Map<PersonId, NewPerson> records = attributes.find(reached);
        LocalDate today = LocalDate.now(clock);
        Map<PersonId, Refusal> refused = new HashMap<>();
        for (PersonId person : people) {
            NewPerson record = records.get(person);
            Refusal refusal =
                    record == null ? Refusal.of("people.refusal.out-of-reach") : check(record, attribute, value, today);
            if (refusal != null) {
                refused.put(person, refusal);
            }
        }
        return refused;
    }

    private static @Nullable Refusal check(NewPerson record, PersonAttribute attribute, String value, LocalDate today) {
        List<Refusal> reasons = ProposalRules.value(attribute.field(), record, value, today);
        return reasons.isEmpty() ? null : reasons.getFirst();
    }

    /// Records values; what stood before is kept. Whom the actor does not reach is left as it is.
    ///
    /// @param values by person; empty where nothing is to stand there
    @Transactional
    public void write(Actor actor, PersonAttribute attribute, Map<PersonId, String> values) {
        Set<PersonId> reached = reached(actor, values.keySet());
        Map<PersonId, String> wanted = new HashMap<>(values);
        wanted.keySet().retainAll(reached);
        Instant now = clock.instant();
        attributes.write(attribute, wanted, now, actor);
        events.publishEvent(new PeopleChanged(List.copyOf(wanted.keySet()), now));
    }

    private Set<PersonId> reached(Actor actor, Collection<PersonId> people) {
        return reach.reached(actor.scope(PeopleCapabilities.EDIT_PEOPLE), people);
    }
}
