package org.sotay.membership;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sotay.exchange.CheckedRow;
import org.sotay.exchange.GivenRow;
import org.sotay.exchange.ImportChecking;
import org.sotay.exchange.RowVerdict;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;

/// Looks at the rows of a list of members: who they are about, what would be recorded, and what stands in the way.
final class MemberChecking implements ImportChecking {

    private final MemberGround ground;
    private final FileTwins twins = new FileTwins();
    private final List<Held> held = new ArrayList<>();
    private @Nullable ToldMember open;

    MemberChecking(MemberGround ground) {
        this.ground = ground;
    }

    /// A row that waits for the others.
    private record Held(RowMatch.Perhaps match, CheckedRow row, List<Integer> parts) {}

    @Override
    public List<CheckedRow> check(List<GivenRow> block) {
        List<ToldMember> whole = new ArrayList<>(block.size());
        for (GivenRow given : block) {
            if (open != null && open.goesOnIn(given)) {
                open.goOn(given);
            } else {
                if (open != null) {
                    whole.add(open);
                }
                open = new ToldMember(given);
            }
        }
        return decide(whole);
    }

    @Override
    public List<CheckedRow> end() {
        List<CheckedRow> rows = new ArrayList<>(decide(open == null ? List.of() : List.of(open)));
        for (Held one : held) {
            CheckedRow row = twins.isClaimed(one.match().person())
                    ? one.row()
                    : CheckedRow.refused(
                            one.row().number(),
                            one.row().label(),
                            List.of(one.match().otherwise()));
            rows.addAll(withParts(row, one.parts()));
        }
        return rows;
    }

    private List<CheckedRow> decide(List<ToldMember> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<ToldMember, RowMatch> matches = ground.matcher().match(rows);
        Map<Long, KnownMember> known = ground.known().find(memberships(matches));
        Map<PersonId, List<KnownMember>> further = ground.known().ofPeople(people(matches));
        ground.need(rows, known.values());
        Map<ToldMember, RowMatch> settled = new LinkedHashMap<>();
        rows.forEach(row -> settled.put(row, matches.getOrDefault(row, new RowMatch.Nobody())));
        List<DecidedRow> decided = new ArrayList<>(rows.size());
        settled.forEach((row, match) -> decided.add(decide(row, match, known, further)));
        refuseSecretaries(decided);
        List<CheckedRow> checked = new ArrayList<>(rows.size());
        for (DecidedRow one : decided) {
            CheckedRow row = one.checked(ground, twins);
            if (one.match() instanceof RowMatch.Perhaps perhaps && row.verdict() != RowVerdict.REFUSED) {
                held.add(new Held(perhaps, row, one.row().parts()));
            } else {
                checked.addAll(withParts(row, one.row().parts()));
            }
        }
        return checked;
    }

    private static List<Long> memberships(Map<ToldMember, RowMatch> matches) {
        return matches.values().stream()
                .map(match -> match instanceof RowMatch.Known found ? found.membership() : null)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /// People of whom a further membership is told.
    private static List<PersonId> people(Map<ToldMember, RowMatch> matches) {
        return matches.values().stream()
                .flatMap(
                        match -> match instanceof RowMatch.Known(PersonId person, Long membership) && membership == null
                                ? List.of(person).stream()
                                : List.<PersonId>of().stream())
                .distinct()
                .toList();
    }

    private DecidedRow decide(
            ToldMember row, RowMatch match, Map<Long, KnownMember> known, Map<PersonId, List<KnownMember>> further) {
        return switch (match) {
            case RowMatch.Unclear(Refusal reason) -> new DecidedRow(row, match, null, null, List.of(reason));
            case RowMatch.Known(PersonId person, Long membership) -> {
                KnownMember one = membership == null ? null : known.get(membership);
                MemberRecord other = membership != null
                        ? null
                        : further.getOrDefault(person, List.of()).stream()
                                .map(KnownMember::record)
                                .findFirst()
                                .orElse(null);
                DecidedRow decided = composed(row, match, one, other);
                twins.claim(row, person).ifPresent(decided::refuse);
                yield decided;
            }
            case RowMatch.Nobody() -> composed(row, match, null, null);
            case RowMatch.Perhaps(PersonId person, Refusal otherwise) -> composed(row, match, null, null);
        };
    }

    /// @param other another membership of the same person, who is known though this membership is not
    private DecidedRow composed(
            ToldMember row, RowMatch match, @Nullable KnownMember known, @Nullable MemberRecord other) {
        MemberComposer.Composed composed = ground.composer().compose(row, known);
        MemberRecord record = composed.record();
        List<Refusal> reasons = new ArrayList<>(composed.reasons());
        MemberRecord before = known == null ? null : known.record();
        if (record == null) {
            reasons.addAll(twins.see(row, null));
        } else if (!record.equals(before)) {
            MemberRecord person = before == null ? other : before;
            reasons.addAll(ground.checkPerson(record, person));
            reasons.addAll(ground.rules().check(record, before));
            reasons.addAll(twins.see(row, record));
        } else {
            reasons.addAll(twins.see(row, record));
        }
        return new DecidedRow(row, match, known, record, readable(row, reasons));
    }

    /// Of a cell that was refused already nothing more is said, nor what only follows from it.
    private static List<Refusal> readable(ToldMember row, List<Refusal> reasons) {
        boolean noBirth = row.isBad("birth")
                || reasons.stream().anyMatch(reason -> reason.field().equals("birth"));
        return reasons.stream()
                .filter(reason -> !row.isBad(reason.field()) || row.unreadable().contains(reason))
                .filter(reason -> !noBirth || !reason.key().equals("membership.refusal.before-birth"))
                .map(reason -> row.tells("stays") || !reason.field().equals("stays")
                        ? reason
                        : new Refusal(whereOf(row, reason), reason.key(), reason.arguments()))
                .distinct()
                .toList();
    }

    /// Where a list that names a cell and the day of arrival says what a history says of its stays.
    private static String whereOf(ToldMember row, Refusal reason) {
        boolean day = reason.key().equals("membership.refusal.before-joining")
                || reason.key().equals("membership.refusal.future");
        return day && row.day("arrivedOn") != null ? "arrivedOn" : "cell";
    }

    /// A unit has one secretary at a time: those recorded already count too.
    private void refuseSecretaries(List<DecidedRow> decided) {
        Map<Long, List<MemberMatchStore.Secretary>> terms = ground.secretaries(decided.stream()
                .filter(one -> one.record() != null && one.isFine())
                .flatMap(one -> Objects.requireNonNull(one.record()).offices().stream())
                .filter(term -> term.role() == OfficeRole.SECRETARY)
                .map(MemberRecord.Term::unit)
                .collect(Collectors.toSet()));
        for (DecidedRow one : decided) {
            MemberRecord record = one.record();
            if (record == null || terms.isEmpty()) {
                continue;
            }
            PersonId self = one.person();
            for (MemberRecord.Term term : record.offices()) {
                boolean taken = term.role() == OfficeRole.SECRETARY
                        && terms.getOrDefault(term.unit(), List.of()).stream()
                                .anyMatch(other -> !other.person().equals(self)
                                        && other.period().overlaps(term.period()));
                if (taken) {
                    one.refuse(Refusal.at("offices", "membership.refusal.office-taken"));
                }
            }
        }
    }

    private static List<CheckedRow> withParts(CheckedRow row, List<Integer> parts) {
        List<CheckedRow> all = new ArrayList<>(1 + parts.size());
        all.add(row);
        for (int part : parts) {
            all.add(
                    row.verdict() == RowVerdict.REFUSED
                            ? CheckedRow.refused(part, row.label(), List.of())
                            : CheckedRow.part(part, row.label()));
        }
        return all;
    }
}
