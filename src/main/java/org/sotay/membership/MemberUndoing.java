package org.sotay.membership;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sotay.exchange.CheckedRow;
import org.sotay.exchange.ImportContext;
import org.sotay.exchange.ImportUndoing;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.sotay.people.ManyPeople;
import org.sotay.people.NewPerson;
import org.sotay.people.PersonChange;
import org.sotay.people.PersonName;

/// Takes back the rows of a list of members: what they made goes, what they changed is put back.
final class MemberUndoing implements ImportUndoing {

    private static final String BEYOND = "membership.refusal.undo-beyond";
    private static final String CHANGED = "membership.refusal.undo-changed-since";

    private final MemberLists lists;
    private final ManyPeople people;
    private final ImportContext context;
    private final Set<PersonId> touched = new HashSet<>();
    private final List<PersonId> gone = new ArrayList<>();
    private final List<byte[]> names = new ArrayList<>();

    MemberUndoing(MemberLists lists, ManyPeople people, ImportContext context) {
        this.lists = lists;
        this.people = people;
        this.context = context;
    }

    /// A row that was written, and what is recorded of its membership now.
    private record Written(
            PlannedRow row,
            PersonId person,
            String label,
            @Nullable KnownMember now) {

        boolean isUntouched() {
            return now != null && now.record().equals(row.plan().after());
        }

        KnownMember recorded() {
            return Objects.requireNonNull(now);
        }
    }

    @Override
    public List<Refusal> dependants(List<CheckedRow> block) {
        List<Written> rows = written(block);
        Set<PersonId> reached = lists.matches()
                .reached(
                        rows.stream().map(Written::person).collect(Collectors.toSet()),
                        context.actor().scope(MembershipCapabilities.EDIT_MEMBERS),
                        context.today());
        List<Refusal> reasons = new ArrayList<>();
        Map<PersonId, String> made = new HashMap<>();
        for (Written row : rows) {
            if (!row.isUntouched()) {
                reasons.add(Refusal.of(CHANGED, row.label()));
            } else if (!reached.contains(row.person())) {
                reasons.add(Refusal.of(BEYOND, row.label()));
            } else if (row.row().isSomebodyNew()) {
                made.put(row.person(), row.label());
            }
        }
        reasons.addAll(people.uses(made));
        return reasons;
    }

    /// Nobody stands on another's row.
    @Override
    public List<Refusal> dependants() {
        return List.of();
    }

    private List<Written> written(List<CheckedRow> block) {
        Map<PersonId, List<KnownMember>> recorded = lists.known()
                .ofPeople(block.stream().map(MemberUndoing::subject).collect(Collectors.toSet()));
        return block.stream()
                .map(row -> {
                    PlannedRow planned = PlannedRow.of(row);
                    List<KnownMember> known = recorded.getOrDefault(subject(row), List.of());
                    return new Written(planned, subject(row), row.label(), meant(planned.plan(), known));
                })
                .toList();
    }

    private static PersonId subject(CheckedRow row) {
        return new PersonId(Objects.requireNonNull(row.subject()));
    }

    private static @Nullable KnownMember meant(MemberPlan plan, Collection<KnownMember> known) {
        Optional<KnownMember> one = known.stream()
                .filter(member -> plan.membership() == null
                        ? member.record().joinedOn().equals(plan.after().joinedOn())
                        : plan.membership() == member.membership())
                .findFirst();
        return one.orElse(null);
    }

    @Override
    public void undo(List<CheckedRow> block) {
        List<Written> rows = written(block);
        List<Rewrite> back = new ArrayList<>();
        Map<PersonId, PersonChange> corrections = new HashMap<>();
        for (Written row : rows) {
            MemberRecord before = row.row().plan().before();
            if (row.row().isChange() && before != null) {
                MemberRecord after = row.recorded().record();
                back.add(new Rewrite(row.person(), row.recorded().membership(), after, before));
                if (!after.person().equals(before.person())) {
                    corrections.put(row.person(), new PersonChange(row.person(), after.person(), before.person()));
                }
            }
        }
        lists.rewrites().write(back, context.at(), context.actor());
        people.correct(context.actor(), List.copyOf(corrections.values()));
        lists.rewrites()
                .remove(rows.stream()
                        .filter(row -> !row.row().isChange())
                        .map(Written::recorded)
                        .toList());
        rows.forEach(row -> touched.add(row.person()));
        rows.stream().filter(row -> row.row().isSomebodyNew()).forEach(row -> {
            gone.add(row.person());
            NewPerson person = row.recorded().record().person();
            names.add(PersonName.of(person.fullName(), person.givenName()).sortKey());
        });
    }

    /// Nobody is removed before the lists have let go.
    @Override
    public void end() {
        lists.listings().refresh(touched);
        lists.listings().forgetNames(names);
        people.remove(gone);
    }
}
