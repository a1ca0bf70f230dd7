package org.sotay.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The kinds of units: which levels this installation has, and which may stand below which.
@Service
public class Kinds {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private final KindStore kinds;

    Kinds(KindStore kinds) {
        this.kinds = kinds;
    }

    /// Every kind, from the top of the tree down.
    public List<Kind> all() {
        return kinds.all();
    }

    /// Kinds that may stand directly below a unit of kind `parent`; without a parent those that may be a root.
    public List<Kind> below(Optional<String> parent) {
        List<Kind> all = kinds.all();
        if (parent.isEmpty()) {
            return all.stream().filter(Kind::root).toList();
        }
        Set<String> allowed = all.stream()
                .filter(kind -> kind.code().equals(parent.get()))
                .flatMap(kind -> kind.children().stream())
                .collect(Collectors.toSet());
        return all.stream().filter(kind -> allowed.contains(kind.code())).toList();
    }

    /// Adds the kind or changes the one of the same code.
    @Transactional
    public Outcome<Kind> put(Actor actor, Kind kind) {
        if (!actor.may(OrganisationCapabilities.EDIT_KINDS)) {
            return Outcome.missing();
        }
        List<Refusal> reasons = new ArrayList<>();
        if (!CODE.matcher(kind.code()).matches()) {
            reasons.add(Refusal.at("code", "organisation.refusal.kind-code"));
        }
        if (kind.name().vi().isBlank() || kind.name().en().isBlank() || kind.name().de().isBlank()) {
            reasons.add(Refusal.at("name", "organisation.refusal.kind-names"));
        }
        Set<String> known = kinds.all().stream().map(Kind::code).collect(Collectors.toSet());
        if (kind.children().stream().anyMatch(child -> !known.contains(child) && !child.equals(kind.code()))) {
            reasons.add(Refusal.at("children", "organisation.refusal.kind-unknown"));
        }
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        kinds.put(kind);
        return Outcome.done(kind);
    }
}
