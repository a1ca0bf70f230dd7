package org.sotay.access;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Capability;
import org.sotay.kernel.Mandate;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Preferences;
import org.sotay.kernel.Range;
import org.springframework.stereotype.Component;

/// Makes the actor of a request from an account and its mandates of today.
@Component
public class Actors {

    private static final Comparator<Mandate> WIDEST_FIRST = Comparator.<Mandate, Role>comparing(
                    mandate -> Role.ofKey(mandate.role()))
            .thenComparing(Mandate::key);

    private final AccessTable table;

    Actors(AccessTable table) {
        this.table = table;
    }

    /// The actor who acts in the mandate `chosen`. Who has chosen none acts in the widest; whose choice is not, or no
    /// longer, among them acts in the narrowest, since nobody is to see more than they asked for.
    public Actor actor(
            AccountId account,
            @Nullable PersonId person,
            String name,
            List<Mandate> mandates,
            @Nullable String chosen,
            Preferences preferences) {
        List<Mandate> sorted = mandates.stream().sorted(WIDEST_FIRST).toList();
        Mandate acting = sorted.stream()
                .filter(mandate -> mandate.key().equals(chosen))
                .findFirst()
                .orElseGet(() -> sorted.isEmpty() ? null : chosen == null ? sorted.getFirst() : sorted.getLast());
        Map<Capability, Range> ranges = acting == null ? Map.of() : table.ranges(Role.ofKey(acting.role()));
        return new Actor(account, person, name, acting, sorted, ranges, preferences);
    }

    /// The installation itself, for work that nobody signed in for: loading, scheduled tasks.
    public Actor installation() {
        return new Actor(
                new AccountId(0),
                null,
                "Sotay",
                new Mandate("installation", Role.ADMINISTRATOR.key(), null, null, null),
                List.of(),
                table.ranges(Role.ADMINISTRATOR),
                Preferences.standard());
    }
}
