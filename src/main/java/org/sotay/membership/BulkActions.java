package org.sotay.membership;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sotay.kernel.Actor;
import org.sotay.kernel.LastNet;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.sotay.people.PersonAttribute;
import org.sotay.people.PersonReach;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Does with a whole selection what one may do with one member: looked at first, then done with those with whom it can
/// be
/// done, in one transaction, and taken back as one operation while nothing rests on it.
@Service
public class BulkActions {

    private static final Map<String, String> LATER = Map.of(
            "stays", "membership.refusal.bulk-later-stay",
            "offices", "membership.refusal.bulk-later-office",
            "absences", "membership.refusal.bulk-later-absence");
    private static final int NAMED = 20;
    private static final Comparator<BulkRow> REFUSED_FIRST = Comparator.comparing(row -> row.refusal() == null);

    private final BulkStore bulks;
    private final BulkItemStore items;
    private final BulkSteps steps;
    private final Members members;
    private final PersonReach reach;
    private final Clock clock;

    BulkActions(
            BulkStore bulks, BulkItemStore items, BulkSteps steps, Members members, PersonReach reach, Clock clock) {
        this.bulks = bulks;
        this.items = items;
        this.steps = steps;
        this.members = members;
        this.reach = reach;
        this.clock = clock;
    }

    /// Begins with a selection. Whom the actor may not do it with is not in it.
    ///
    /// @return the number under which it is looked at and done
    @Transactional
    public Outcome<Long> begin(Actor actor, BulkKind kind, BulkSelection selection) {
        if (!may(actor, kind)) {
            return Outcome.missing();
        }
        List<PersonId> selected = people(actor, selection);
        List<Refusal> reasons = BulkRules.size(selected.size());
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        Set<PersonId> reached = reach.reached(actor.scope(kind.capability()), selected);
        if (reached.isEmpty()) {
            return Outcome.refused(BulkRules.NOBODY);
        }
        Instant now = clock.instant();
        bulks.forget(actor.account(), now.minus(BulkRules.FORGOTTEN_AFTER));
        long id = bulks.insert(kind, now, actor);
        items.insert(id, reached);
        return Outcome.done(id);
    }

    private List<PersonId> people(Actor actor, BulkSelection selection) {
        return switch (selection) {
            case BulkSelection.Some(List<PersonId> people) ->
                people.stream().distinct().toList();
            case BulkSelection.Listed(MemberQuery query, boolean whole) ->
                members.list(actor, whole ? query.first(BulkRules.MOST + 1) : query).items().stream()
                        .map(MemberRow::person)
                        .toList();
        };
    }

    /// Tells what is to be done with the selection, and looks at how its members stand now.
    @Transactional
    public Outcome<Bulk> ask(Actor actor, long id, BulkAction action) {
        Optional<Bulk> found = lock(actor, id).filter(bulk -> bulk.kind() == action.kind());
        if (found.isEmpty()) {
            return Outcome.missing();
        }
        if (found.get().state() != BulkState.DRAFT) {
            return Outcome.done(found.get());
        }
        List<Refusal> reasons = steps.refused(actor, action, today());
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        bulks.ask(id, action);
        Bulk asked = bulks.find(actor.account(), id).orElseThrow();
        items.see(asked);
        return Outcome.done(asked);
    }

    /// The selection with what would be done with each, or what was done.
    @Transactional(readOnly = true)
    public Optional<BulkView> view(Actor actor, long id) {
        return bulks.find(actor.account(), id)
                .filter(bulk -> may(actor, bulk.kind()))
                .map(bulk -> new BulkView(bulk, rows(actor, bulk)));
    }

    private List<BulkRow> rows(Actor actor, Bulk bulk) {
        List<BulkRow> kept = reached(actor, items.rows(bulk.id(), today()));
        if (bulk.state() == BulkState.DRAFT && bulk.action() != null) {
            Map<PersonId, Refusal> refused = refused(actor, bulk, bulk.action());
            return kept.stream()
                    .map(row -> new BulkRow(row.person(), row.name(), row.cell(), refused.get(row.person())))
                    .sorted(REFUSED_FIRST)
                    .toList();
        }
        return kept.stream().sorted(REFUSED_FIRST).toList();
    }

    /// Where somebody went whom the actor does not reach any more is not told.
    private List<BulkRow> reached(Actor actor, List<BulkRow> rows) {
        Set<PersonId> reached = reach.reached(
                actor.scope(MembershipCapabilities.READ_MEMBERS),
                rows.stream().map(BulkRow::person).toList());
        return rows.stream()
                .map(row -> reached.contains(row.person()) ? row : row.elsewhere())
                .toList();
    }

    private Map<PersonId, Refusal> refused(Actor actor, Bulk bulk, BulkAction action) {
        List<PersonId> people = items.people(bulk.id());
        Set<PersonId> reached = reach.reached(actor.scope(bulk.kind().capability()), people);
        Map<PersonId, Refusal> refused = BulkRules.before(people, reached, items.changed(bulk));
        List<PersonId> others =
                people.stream().filter(person -> !refused.containsKey(person)).toList();
        refused.putAll(steps.refused(actor, action, others, today()));
        return refused;
    }

    /// Does it with those with whom it can be done; the reasons of the others are kept. Sent again it does nothing
    /// more.
    @Transactional
    public Outcome<Bulk> commit(Actor actor, long id) {
        Optional<Bulk> found = lock(actor, id);
        if (found.isEmpty()) {
            return Outcome.missing();
        }
        Bulk bulk = found.get();
        BulkAction action = bulk.action();
        if (bulk.state() != BulkState.DRAFT) {
            return Outcome.done(bulk);
        }
        if (action == null) {
            return Outcome.refused(Refusal.of("membership.refusal.bulk-not-asked"));
        }
        items.lock(bulk);
        Map<PersonId, Refusal> refused = refused(actor, bulk, action);
        List<PersonId> doable = items.people(id).stream()
                .filter(person -> !refused.containsKey(person))
                .toList();
        if (doable.isEmpty()) {
            return Outcome.refused(Refusal.of("membership.refusal.bulk-none-doable"));
        }
        Instant now = clock.instant();
        steps.write(actor, action, doable, now);
        items.done(bulk, doable);
        items.refuse(id, refused);
        bulks.done(id, now);
        return Outcome.done(bulks.find(actor.account(), id).orElseThrow());
    }

    /// Takes all of it back, unless something was changed since with one of them. Sent again it does nothing more.
    @Transactional
    public Outcome<Bulk> undo(Actor actor, long id) {
        Optional<Bulk> found = lock(actor, id);
        BulkAction action = found.map(Bulk::action).orElse(null);
        if (found.isEmpty() || action == null || found.get().state() == BulkState.DRAFT) {
            return Outcome.missing();
        }
        Bulk bulk = found.get();
        if (bulk.state() == BulkState.UNDONE) {
            return Outcome.done(bulk);
        }
        items.lock(bulk);
        List<PersonId> people = items.done(id);
        List<Refusal> reasons = later(actor, bulk, people);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        Instant now = clock.instant();
        return LastNet.under(Map.of("one_secretary_at_a_time", BulkRules.OFFICE_TAKEN), () -> {
            steps.undo(actor, id, action, people, before(bulk, action), now);
            bulks.undone(id, now);
            return Outcome.done(bulks.find(actor.account(), id).orElseThrow());
        });
    }

    /// What rests on it: named for the first of them, counted beyond.
    private List<Refusal> later(Actor actor, Bulk bulk, List<PersonId> people) {
        List<Refusal> reasons = new ArrayList<>();
        if (reach.reached(actor.scope(bulk.kind().capability()), people).size() < people.size()) {
            reasons.add(BulkRules.NOT_REACHED);
        }
        List<BulkItemStore.Later> later = items.later(bulk);
        later.stream()
                .limit(NAMED)
                .map(one ->
                        Refusal.of(LATER.getOrDefault(one.what(), "membership.refusal.bulk-later-record"), one.name()))
                .forEach(reasons::add);
        if (later.size() > NAMED) {
            reasons.add(Refusal.of("membership.refusal.bulk-later-more", later.size() - NAMED));
        }
        return reasons;
    }

    private Map<PersonId, String> before(Bulk bulk, BulkAction action) {
        return action instanceof BulkAction.Attribute(PersonAttribute attribute, String value)
                ? items.before(bulk.id(), attribute)
                : Map.of();
    }

    /// What the actor did with many members at once, the latest first.
    public BulkPage list(Actor actor, int page, int size) {
        return bulks.list(actor.account(), page, size);
    }

    /// One of the actor's own.
    private Optional<Bulk> lock(Actor actor, long id) {
        return bulks.lock(actor.account(), id).filter(bulk -> may(actor, bulk.kind()));
    }

    /// Whether the actor may do such a thing with many at once.
    public static boolean may(Actor actor, BulkKind kind) {
        return actor.scope(MembershipCapabilities.BULK).reachesUnits()
                && actor.scope(kind.capability()).reachesUnits();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
