package org.sotay.membership;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.LastNet;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.sotay.people.Correction;
import org.sotay.people.People;
import org.sotay.people.PersonDetails;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Merging two cards of one person, and taking that back. Both histories stay what they are.
@Service
public class Merges {

    private static final Refusal CHANGED = Refusal.of("membership.refusal.changed-meanwhile");
    private static final Map<String, Refusal> MERGED_MEANWHILE =
            Map.of(MergeStore.ONCE, Refusal.of("membership.refusal.merge-meanwhile"));

    private final MergeStore merges;
    private final MembershipChanges changes;
    private final People people;
    private final ListingStore listings;
    private final Clock clock;

    Merges(MergeStore merges, MembershipChanges changes, People people, ListingStore listings, Clock clock) {
        this.merges = merges;
        this.changes = changes;
        this.people = people;
        this.listings = listings;
        this.clock = clock;
    }

    /// Both records of two whom the actor may merge, as they stand.
    @Transactional
    public Optional<MergePair> pair(Actor actor, PersonId kept, PersonId merged) {
        if (kept.equals(merged)) {
            return Optional.empty();
        }
        boolean keptFirst = kept.value() < merged.value();
        Optional<MembershipState> first = changes.current(actor, keptFirst ? kept : merged);
        Optional<MembershipState> second = changes.current(actor, keptFirst ? merged : kept);
        merges.own(kept, merged);
        PersonDetails one = people.forCorrection(actor, kept).orElse(null);
        PersonDetails other = people.forCorrection(actor, merged).orElse(null);
        if (first.isEmpty() || second.isEmpty() || one == null || other == null) {
            return Optional.empty();
        }
        MembershipState ones = (keptFirst ? first : second).get();
        MembershipState others = (keptFirst ? second : first).get();
        return Optional.of(new MergePair(
                new MergeRecord(one.facts(), ones),
                new MergeRecord(other.facts(), others),
                new Merging.Seen(one.version(), ones.version(), other.version(), others.version())));
    }

    /// Lets one record stand for two. The same form merges once, however often it is sent.
    @Transactional
    public Outcome<Merged> merge(Actor actor, Merging wanted) {
        if (!actor.scope(MembershipCapabilities.EDIT_MEMBERS).reachesUnits()) {
            return Outcome.missing();
        }
        Optional<Merge> before = merges.madeBy(wanted.once(actor.account()));
        if (before.isPresent()) {
            return Outcome.done(new Merged.Made(before.get()));
        }
        MergePair pair = pair(actor, wanted.kept(), wanted.merged()).orElse(null);
        if (pair == null) {
            return Outcome.missing();
        }
        if (!pair.versions().equals(wanted.seen())) {
            return Outcome.done(new Merged.Overtaken());
        }
        List<Refusal> reasons = MergeRules.merge(pair, merges.facts(wanted.kept(), wanted.merged()));
        return reasons.isEmpty()
                ? LastNet.under(MERGED_MEANWHILE, () -> made(actor, wanted, pair))
                : Outcome.refused(reasons);
    }

    private Outcome<Merged> made(Actor actor, Merging wanted, MergePair pair) {
        MergeRecord after = pair.kept().taking(wanted.take(), pair.merged());
        UUID once = wanted.once(actor.account());
        long id = merges.begin(wanted, pair.kept(), after, clock.instant(), actor);
        return corrected(
                actor, wanted.kept(), pair.kept(), after, pair.versions().kept(), () -> {
                    merges.countDays(id);
                    listings.refresh(List.of(wanted.kept(), wanted.merged()));
                    return new Merged.Made(merges.madeBy(once).orElseThrow());
                });
    }

    /// Takes a merge back: both are what they were, and what was taken over goes back unless it was corrected since.
    @Transactional
    public Outcome<Parted> undo(Actor actor, long id) {
        MergeStore.Kept made =
                merges.lock(id).filter(found -> undoable(actor, found.merge())).orElse(null);
        if (made == null) {
            return Outcome.missing();
        }
        Merge merge = made.merge();
        Optional<MembershipState> state = changes.current(actor, merge.kept());
        merges.own(merge.kept(), merge.merged());
        Optional<PersonDetails> details = people.forCorrection(actor, merge.kept());
        if (state.isEmpty() || details.isEmpty()) {
            return Outcome.missing();
        }
        MergeRecord now = new MergeRecord(details.get().facts(), state.get());
        MergeRecord back = now.back(made.before(), made.after());
        return corrected(actor, merge.kept(), now, back, details.get().version(), () -> {
            merges.end(merge, clock.instant(), actor);
            listings.refresh(List.of(merge.kept(), merge.merged()));
            return new Parted(merge, now.corrected(made.before(), made.after()));
        });
    }

    /// Records what differs between two states of a record as an ordinary correction, and then does the rest; a refusal
    /// undoes the whole.
    private <T> Outcome<T> corrected(
            Actor actor, PersonId person, MergeRecord before, MergeRecord after, int version, Supplier<T> rest) {
        List<Refusal> reasons = before.person().equals(after.person())
                ? List.of()
                : refusals(people.correct(actor, person, after.person(), version));
        if (reasons.isEmpty() && !before.membership().equals(after.membership())) {
            reasons = refusals(changes.correct(actor, person, after.membership()));
        }
        if (!reasons.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.refused(reasons);
        }
        return Outcome.done(rest.get());
    }

    /// Why a correction was not written; empty when it was.
    private static List<Refusal> refusals(Outcome<?> correction) {
        return switch (correction) {
            case Outcome.Done<?>(Correction.Overtaken overtaken) -> List.of(CHANGED);
            case Outcome.Done<?>(Change.Overtaken overtaken) -> List.of(CHANGED);
            case Outcome.Done<?> written -> List.of();
            case Outcome.Refused<?>(List<Refusal> reasons) -> reasons;
            case Outcome.Missing<?>() -> List.of(CHANGED);
        };
    }

    /// Those merged into somebody whose file was found for the actor.
    public List<Merge> of(MemberFile file) {
        return merges.of(file.person());
    }

    /// Whether the actor may take a merge back: who reaches the kept one, and the last cell of the other.
    public boolean undoable(Actor actor, Merge merge) {
        return merges.reaches(actor.scope(MembershipCapabilities.EDIT_MEMBERS), merge.merged());
    }

    /// In whose file somebody stands who was merged.
    public @Nullable PersonId keptFor(PersonId person) {
        return merges.by(person).map(Merge::kept).orElse(null);
    }
}
