package org.sotay.membership;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sotay.exchange.CheckedRow;
import org.sotay.exchange.ImportContext;
import org.sotay.exchange.ImportWriting;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.sotay.people.PersonChange;

/// Writes the rows of a list of members: new people with their memberships, and what changes of those who are known.
///
/// Between the check and now somebody else may have written: the rules are asked again, and what is recorded must still
/// be what the check saw.
final class MemberWriting implements ImportWriting {

    private static final Outcome<List<Long>> CHANGED =
            Outcome.refused(Refusal.of("membership.refusal.list-changed-meanwhile"));

    private final MemberLists lists;
    private final MemberGround ground;
    private final ImportContext context;
    private final Map<Integer, PersonId> made = new HashMap<>();
    private final List<PersonId> written = new ArrayList<>();

    MemberWriting(MemberLists lists, MemberGround ground, ImportContext context) {
        this.lists = lists;
        this.ground = ground;
        this.context = context;
    }

    @Override
    public Outcome<List<Long>> write(List<CheckedRow> block) {
        List<PlannedRow> rows = block.stream().map(PlannedRow::of).toList();
        List<PlannedRow> fresh = rows.stream().filter(PlannedRow::isSomebodyNew).toList();
        if (!stands(rows) || ground.matcher().anyArrived(fresh, context)) {
            return CHANGED;
        }
        register(fresh);
        enrol(fresh);
        enrol(rows.stream().filter(PlannedRow::isFurther).toList());
        if (!rewrite(rows.stream().filter(PlannedRow::isChange).toList())) {
            return CHANGED;
        }
        List<PersonId> subjects = rows.stream().map(this::person).toList();
        written.addAll(subjects);
        return Outcome.done(subjects.stream().map(PersonId::value).toList());
    }

    /// Whether the rules still allow it, the people are within reach and what changes is still as it was.
    private boolean stands(List<PlannedRow> rows) {
        ground.needPlanned(rows);
        Set<PersonId> known = new HashSet<>();
        Set<Long> memberships = new HashSet<>();
        for (PlannedRow row : rows) {
            MemberPlan plan = row.plan();
            if (!ground.rules().check(plan.after(), plan.before()).isEmpty()) {
                return false;
            }
            if (plan.person() != null) {
                known.add(new PersonId(plan.person()));
            }
            if (plan.membership() != null) {
                memberships.add(plan.membership());
            }
        }
        Map<Long, KnownMember> recorded = lists.known().find(memberships);
        return ground.matcher().reachesAll(known)
                && rows.stream()
                        .filter(PlannedRow::isChange)
                        .allMatch(row -> isStill(
                                row.plan().before(), recorded.get(row.plan().membership())));
    }

    private static boolean isStill(@Nullable MemberRecord before, @Nullable KnownMember now) {
        return now != null && now.record().equals(before);
    }

    private void register(List<PlannedRow> fresh) {
        List<PersonId> ids = ground.people()
                .register(
                        context.actor(),
                        fresh.stream().map(row -> row.plan().after().person()).toList());
        for (int index = 0; index < fresh.size(); index++) {
            made.put(fresh.get(index).number(), ids.get(index));
        }
    }

    private PersonId person(PlannedRow row) {
        MemberPlan plan = row.plan();
        if (plan.person() != null) {
            return new PersonId(plan.person());
        }
        Integer first = plan.samePerson();
        return Objects.requireNonNull(made.get(first == null ? row.number() : first));
    }

    private void enrol(List<PlannedRow> rows) {
        if (!rows.isEmpty()) {
            lists.memberships()
                    .enrol(
                            rows.stream()
                                    .map(row -> row.plan().after().enrolment(person(row)))
                                    .toList(),
                            context.at(),
                            context.actor());
        }
    }

    private boolean rewrite(List<PlannedRow> rows) {
        List<Rewrite> rewrites = new ArrayList<>(rows.size());
        Map<PersonId, PersonChange> corrections = new HashMap<>();
        for (PlannedRow row : rows) {
            MemberPlan plan = row.plan();
            MemberRecord before = Objects.requireNonNull(plan.before());
            PersonId person = person(row);
            rewrites.add(new Rewrite(person, Objects.requireNonNull(plan.membership()), before, plan.after()));
            if (!before.person().equals(plan.after().person())) {
                corrections.putIfAbsent(
                        person,
                        new PersonChange(person, before.person(), plan.after().person()));
            }
        }
        lists.rewrites().write(rewrites, context.at(), context.actor());
        return ground.people().correct(context.actor(), List.copyOf(corrections.values()));
    }

    /// Lists and counts are written once for all: every block would touch the same counts again.
    @Override
    public void end() {
        lists.listings().refresh(written);
    }
}
