package org.sotay.people;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Scope;
import org.springframework.stereotype.Component;

/// Whether a scope reaches a person today: by the place that any of the rooms gives them.
@Component
public class PersonReach {

    private final List<PersonPlaces> rooms;

    PersonReach(List<PersonPlaces> rooms) {
        this.rooms = List.copyOf(rooms);
    }

    /// True when the person belongs, or last belonged, to what the scope covers. One statement for each room, until one
    /// says yes.
    public boolean reaches(Scope scope, PersonId person) {
        return rooms.stream().anyMatch(room -> room.reaches(scope, person));
    }

    /// Those of many persons whom the scope reaches; a room is asked only about those whom none before it reached.
    public Set<PersonId> reached(Scope scope, Collection<PersonId> people) {
        Set<PersonId> reached = new HashSet<>();
        Set<PersonId> others = new HashSet<>(people);
        for (PersonPlaces room : rooms) {
            if (!others.isEmpty()) {
                reached.addAll(room.reached(scope, others));
                others.removeAll(reached);
            }
        }
        return reached;
    }
}
