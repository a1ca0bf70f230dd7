package org.sotay.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Does with a whole selection what one may do with one candidate: looked at first, then done with those with whom it
/// can be done, in one transaction, and taken back as one operation while nothing rests on it.
@Service
public class ManyAtOnce {

    private static final Refusal NOT_REACHED = Refusal.of("admission.refusal.many-not-reached");
    private static final Refusal RESTS = Refusal.of("admission.refusal.many-rests");

    private final ManyStore many;
    private final ManyRowStore rows;
    private final ManyStages stages;
    private final CandidateStore candidates;
    private final KnownPeople known;
    private final Clock clock;

    ManyAtOnce(
            ManyStore many,
            ManyRowStore rows,
            ManyStages stages,
            CandidateStore candidates,
            KnownPeople known,
            Clock clock) {
        this.many = many;
        this.rows = rows;
        this.stages = stages;
        this.candidates = candidates;
        this.known = known;
        this.clock = clock;
    }

    /// Begins with a selection. Whom the actor does not look after is not in it.
    ///
    /// @return the number under which it is looked at and done
    @Transactional
    public Outcome<Long> begin(Actor actor, ManyKind kind, Collection<CandidateId> selected) {
        if (!actor.scope(AdmissionCapabilities.EDIT_CANDIDATES).reachesUnits()) {
            return Outcome.missing();
        }
        List<Refusal> reasons = ManyRules.size(selected.size());
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        Set<CandidateId> reached = find(actor, selected).keySet();
        return reached.isEmpty() ? Outcome.refused(ManyRules.size(0)) : Outcome.done(many.insert(kind, reached, actor));
    }

    /// The selection with what would be done with each, or what was done.
    @Transactional
    public Optional<Many> view(Actor actor, long id) {
        return many.find(actor, id, false).map(found -> {
            List<Many.Row> kept = many.rows(id);
            ManyAction action = found.action();
            if (found.state() != Many.State.DRAFT || action == null) {
                return new Many(id, found.kind(), found.state(), action, kept);
            }
            Map<CandidateId, Refusal> refused = refused(
                    actor, action, kept.stream().map(Many.Row::candidate).toList());
            return new Many(
                    id,
                    found.kind(),
                    found.state(),
                    action,
                    kept.stream()
                            .map(row ->
                                    new Many.Row(row.candidate(), row.name(), row.cell(), refused.get(row.candidate())))
                            .sorted(Comparator.comparing(row -> row.refusal() == null))
                            .toList());
        });
    }

    /// Tells what is to be done with the selection.
    @Transactional
    public Outcome<Long> ask(Actor actor, long id, ManyAction action) {
        Optional<Many> found = many.find(actor, id, true).filter(one -> one.kind() == action.kind());
        if (found.isEmpty()) {
            return Outcome.missing();
        }
        if (found.get().state() != Many.State.DRAFT) {
            return Outcome.done(id);
        }
        List<Refusal> reasons = ManyRules.action(action, mentor(actor, action), today());
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        many.ask(id, action);
        return Outcome.done(id);
    }

    /// Does it with those with whom it can be done; the reasons of the others are kept. Sent again it does nothing
    /// more.
    @Transactional
    public Outcome<Long> commit(Actor actor, long id) {
        Optional<Many> found = many.find(actor, id, true);
        ManyAction action = found.map(Many::action).orElse(null);
        if (found.isEmpty() || (action == null && found.get().state() != Many.State.DRAFT)) {
            return Outcome.missing();
        }
        if (found.get().state() != Many.State.DRAFT) {
            return Outcome.done(id);
        }
        if (action == null) {
            return Outcome.refused(Refusal.of("admission.refusal.many-not-asked"));
        }
        List<CandidateId> all = many.rows(id).stream().map(Many.Row::candidate).toList();
        Map<CandidateId, Refusal> refused = refused(actor, action, all);
        List<CandidateId> doable =
                all.stream().filter(one -> !refused.containsKey(one)).toList();
        if (doable.isEmpty()) {
            return Outcome.refused(Refusal.of("admission.refusal.many-none-doable"));
        }
        many.done(id, rows.write(action, doable, actor), refused);
        if (action.kind() == ManyKind.TRAINING) {
            stages.trained(find(actor, doable).values(), action.on());
        }
        return Outcome.done(id);
    }

    /// Takes all of it back, unless something rests on it. Sent again it does nothing more.
    @Transactional
    public Outcome<Long> undo(Actor actor, long id) {
        Optional<Many> found = many.find(actor, id, true).filter(one -> one.state() != Many.State.DRAFT);
        if (found.isEmpty()) {
            return Outcome.missing();
        }
        if (found.get().state() == Many.State.UNDONE) {
            return Outcome.done(id);
        }
        List<ManyStore.Written> written = many.written(id);
        Map<CandidateId, Candidate> now =
                find(actor, written.stream().map(ManyStore.Written::candidate).toList());
        if (rests(now, written)) {
            return Outcome.refused(RESTS);
        }
        ManyKind kind = found.get().kind();
        int undone =
                rows.undo(kind, written.stream().map(ManyStore.Written::row).toList(), actor);
        if (undone < written.size()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.refused(RESTS);
        }
        if (kind == ManyKind.TRAINING) {
            stages.listedAgain(now.values(), actor);
        }
        many.undone(id);
        return Outcome.done(id);
    }

    /// Whether somebody has gone on since: into a case, off the list, out of reach.
    private static boolean rests(Map<CandidateId, Candidate> now, List<ManyStore.Written> written) {
        return now.size() < written.size()
                || now.values().stream()
                        .anyMatch(one -> !one.open() || one.stage().compareTo(Stage.PREPARATION) >= 0);
    }

    private Map<CandidateId, Refusal> refused(Actor actor, ManyAction action, List<CandidateId> all) {
        Map<CandidateId, Candidate> found = find(actor, all);
        Map<CandidateId, Refusal> refused = new HashMap<>(ManyRules.each(
                action,
                List.copyOf(found.values()),
                new ManyRules.Facts(mentor(actor, action), rows.already(action, all)),
                today()));
        Set<CandidateId> lost = new HashSet<>(all);
        lost.removeAll(found.keySet());
        lost.forEach(one -> refused.put(one, NOT_REACHED));
        return refused;
    }

    private ManyRules.@Nullable Mentor mentor(Actor actor, ManyAction action) {
        if (action.kind() != ManyKind.MENTOR || action.person() == null) {
            return null;
        }
        PersonId person = new PersonId(action.person());
        return known.reaches(actor, person) ? rows.mentor(person, action.on()).orElse(null) : null;
    }

    /// Those of them whom the actor looks after, nobody else changing them until the transaction ends.
    private Map<CandidateId, Candidate> find(Actor actor, Collection<CandidateId> all) {
        Map<CandidateId, Candidate> found = new HashMap<>();
        candidates
                .lockAll(actor.scope(AdmissionCapabilities.EDIT_CANDIDATES), all)
                .forEach(one -> found.put(one.id(), one));
        return found;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
