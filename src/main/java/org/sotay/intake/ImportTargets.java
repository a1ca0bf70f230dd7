package org.sotay.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sotay.exchange.ImportField;
import org.sotay.exchange.ImportTarget;
import org.sotay.kernel.Actor;
import org.springframework.stereotype.Component;

/// What can be taken in.
@Component
public class ImportTargets {

    private final List<ImportTarget> targets;

    ImportTargets(List<ImportTarget> targets) {
        this.targets = List.copyOf(targets);
    }

    /// Names of what the actor may take in.
    public List<String> names(Actor actor) {
        return allowed(actor).map(ImportTarget::name).toList();
    }

    /// What the columns of a file can hold.
    public List<ImportField> fields(Actor actor, String target) {
        return get(target).fields(actor);
    }

    Optional<ImportTarget> allowed(Actor actor, String name) {
        return allowed(actor).filter(target -> target.name().equals(name)).findFirst();
    }

    /// The target of an import that is there.
    ImportTarget get(String name) {
        return targets.stream()
                .filter(target -> target.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// Which imports the actor reaches.
    List<ImportStore.Reach> reach(Actor actor) {
        return allowed(actor)
                .map(target -> new ImportStore.Reach(target.name(), actor.scope(target.capability())))
                .toList();
    }

    private Stream<ImportTarget> allowed(Actor actor) {
        return targets.stream()
                .filter(target -> actor.scope(target.capability()).reachesUnits());
    }
}
