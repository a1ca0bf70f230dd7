package org.sotay.organisation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.UnitId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// What the rooms above have to do with units that are written or taken back.
@Component
class UnitEffects {

    private final ObjectProvider<UnitUse> uses;
    private final ApplicationEventPublisher events;

    UnitEffects(ObjectProvider<UnitUse> uses, ApplicationEventPublisher events) {
        this.uses = uses;
        this.events = events;
    }

    void changed(List<UnitId> units, Instant now) {
        if (!units.isEmpty()) {
            events.publishEvent(new UnitsChanged(units, now));
        }
    }

    /// What is kept about these units, one refusal for each.
    ///
    /// @param names what they are called
    List<Refusal> uses(Map<UnitId, String> names) {
        List<Refusal> found = new ArrayList<>();
        uses.forEach(use -> use.of(names.keySet())
                .forEach(unit -> found.add(Refusal.of(use.key(), String.valueOf(names.get(unit))))));
        return found;
    }
}
