package org.sotay.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Capability;
import org.sotay.kernel.Mandate;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Preferences;
import org.sotay.kernel.Range;
import org.sotay.kernel.UnitId;

/// Who asked for work in the background, with what the acting mandate gave at that moment. Work that was interrupted is
/// asked for anew, so nobody keeps by it what was taken away since.
record StoredActor(
        long account,
        @Nullable Long person,
        String name,
        @Nullable Role acting,
        Map<String, Range> ranges,
        Preferences preferences) {

    /// The acting mandate.
    record Role(
            String key,
            String role,
            String title,
            @Nullable Long unit,
            @Nullable String unitCode,
            @Nullable String unitName) {

        static Role of(Mandate mandate) {
            UnitId unit = mandate.unit();
            return new Role(
                    mandate.key(),
                    mandate.role(),
                    mandate.title(),
                    unit == null ? null : unit.value(),
                    mandate.unitCode(),
                    mandate.unitName());
        }

        Mandate mandate() {
            return new Mandate(key, role, title, unit == null ? null : new UnitId(unit), unitCode, unitName);
        }
    }

    static StoredActor of(Actor actor) {
        PersonId person = actor.person();
        Mandate acting = actor.acting();
        return new StoredActor(
                actor.account().value(),
                person == null ? null : person.value(),
                actor.name(),
                acting == null ? null : Role.of(acting),
                actor.ranges().entrySet().stream()
                        .collect(Collectors.toMap(range -> range.getKey().name(), Map.Entry::getValue)),
                actor.preferences());
    }

    Actor actor() {
        return new Actor(
                new AccountId(account),
                person == null ? null : new PersonId(person),
                name,
                acting == null ? null : acting.mandate(),
                acting == null ? List.of() : List.of(acting.mandate()),
                ranges.entrySet().stream()
                        .collect(Collectors.toMap(range -> new Capability(range.getKey()), Map.Entry::getValue)),
                preferences);
    }
}
