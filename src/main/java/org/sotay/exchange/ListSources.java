package org.sotay.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sotay.kernel.Actor;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// Finds the list of an order among those of all rooms.
@Component
class ListSources {

    private final Map<String, ListSource> sources;

    ListSources(List<ListSource> sources) {
        this.sources = sources.stream().collect(Collectors.toUnmodifiableMap(ListSource::name, Function.identity()));
    }

    /// The list; nothing where it is unknown, or the actor may not see it.
    Optional<? extends ListFile<?>> find(Actor actor, Texts texts, ListOrder order) {
        ListSource source = sources.get(order.source());
        return source == null || !actor.may(source.capability())
                ? Optional.empty()
                : source.list(actor, texts, order.address());
    }
}
