package org.sotay.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The kinds of units: which levels this installation has, and which may stand below which.
@Service
public class Kinds {

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

    /// The kind of that code.
    public Optional<Kind> find(String code) {
        return kinds.find(code);
    }

    /// Adds a kind of a code that no other has.
    @Transactional
    public Outcome<Kind> add(Actor actor, Kind kind) {
        if (!actor.may(OrganisationCapabilities.EDIT_KINDS)) {
            return Outcome.missing();
        }
        List<Refusal> reasons = new ArrayList<>(KindRules.code(kind.code(), known()));
        reasons.addAll(KindRules.kind(kind, known()));
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        return kinds.add(kind) ? Outcome.done(kind) : Outcome.refused(KindRules.taken(kind.code()));
    }

    /// Changes the kind of the same code; facts recorded before stay as they are. Its version is the one the actor
    /// looked at.
    @Transactional
    public Outcome<Kind> change(Actor actor, Kind kind) {
        Optional<Kind> before = kinds.find(kind.code());
        if (!actor.may(OrganisationCapabilities.EDIT_KINDS) || before.isEmpty()) {
            return Outcome.missing();
        }
        List<Refusal> reasons = new ArrayList<>(KindRules.kind(kind, known()));
        if (kind.holdsMembers() != before.get().holdsMembers()) {
            reasons.addAll(KindRules.members(kinds.units(kind.code())));
        }
        if (kind.version() != before.get().version()) {
            return Outcome.refused(Refusal.of("organisation.refusal.kind-changed-meanwhile"));
        }
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        return kinds.change(kind)
                ? Outcome.done(kind)
                : Outcome.refused(Refusal.of("organisation.refusal.kind-changed-meanwhile"));
    }

    private Set<String> known() {
        return kinds.all().stream().map(Kind::code).collect(Collectors.toSet());
    }
}
