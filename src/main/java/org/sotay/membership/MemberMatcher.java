package org.sotay.membership;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sotay.exchange.ImportContext;
import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Scope;
import org.sotay.membership.MemberMatchStore.Candidate;
import org.sotay.people.PartialDate;
import org.sotay.people.PersonName;

/// Finds who the rows of a block are about: by the number of the card, then by the name and the date of birth. Where
/// several could be meant, what else the row tells decides, or nobody does.
final class MemberMatcher {

    /// Who was recorded so long before the check may not have been visible to it yet.
    private static final Duration LONGEST_WRITING = Duration.ofMinutes(10);

    private final MemberMatchStore store;
    private final Scope scope;
    private final LocalDate today;
    private @Nullable Map<String, List<Candidate>> arrived;

    MemberMatcher(MemberMatchStore store, Scope scope, LocalDate today) {
        this.store = store;
        this.scope = scope;
        this.today = today;
    }

    Map<ToldMember, RowMatch> match(List<ToldMember> rows) {
        List<ToldMember> named = rows.stream()
                .filter(row -> row.birth() != null && !row.name().isEmpty())
                .toList();
        Map<String, List<Candidate>> byCard = store.byCard(named.stream()
                .map(row -> row.text("cardNumber"))
                .filter(Objects::nonNull)
                .toList());
        Map<String, List<Candidate>> byName = store.byName(
                named.stream().map(ToldMember::words).toList(),
                named.stream()
                        .map(row -> Objects.requireNonNull(row.birth()).year())
                        .toList());
        Set<PersonId> reached = reached(byCard, byName);
        Map<ToldMember, RowMatch> matches = new HashMap<>();
        for (ToldMember row : named) {
            List<Candidate> withCard = byCard.getOrDefault(row.text("cardNumber"), List.of());
            List<Candidate> called = byName.getOrDefault(row.words(), List.of()).stream()
                    .filter(candidate -> reached.contains(candidate.person()) && fits(row, candidate))
                    .toList();
            matches.put(row, match(row, withCard, called, reached));
        }
        return matches;
    }

    private Set<PersonId> reached(Map<String, List<Candidate>> byCard, Map<String, List<Candidate>> byName) {
        Set<PersonId> people = Stream.of(byCard, byName)
                .flatMap(found -> found.values().stream())
                .flatMap(List::stream)
                .map(Candidate::person)
                .collect(Collectors.toSet());
        return store.reached(people, scope, today);
    }

    /// Whether the scope reaches all of them today.
    boolean reachesAll(Set<PersonId> people) {
        return store.reached(people, scope, today).containsAll(people);
    }

    /// Whether somebody was enrolled, since the check looked, who could be one of these newcomers.
    boolean anyArrived(List<PlannedRow> newcomers, ImportContext context) {
        Map<String, List<Candidate>> since = arrived;
        if (since == null) {
            since = store.arrived(context.seen().minus(LONGEST_WRITING), context.at());
            arrived = since;
        }
        Map<String, List<Candidate>> found = since;
        return newcomers.stream()
                .map(row -> row.plan().after())
                .anyMatch(record -> found.getOrDefault(words(record), List.of()).stream()
                        .anyMatch(candidate -> record.person().birth().equals(candidate.birth())
                                && (record.cardNumber() == null
                                        || candidate.card() == null
                                        || record.cardNumber().equals(candidate.card()))));
    }

    private static String words(MemberRecord record) {
        return String.join(" ", PersonName.words(record.person().fullName()));
    }

    private static RowMatch match(
            ToldMember row, List<Candidate> withCard, List<Candidate> called, Set<PersonId> reached) {
        List<Candidate> holders = withCard.stream()
                .filter(candidate -> reached.contains(candidate.person())
                        && (candidate.words().equals(row.words()) || fits(row, candidate)))
                .toList();
        if (!holders.isEmpty()) {
            return of(row, holders);
        }
        if (withCard.stream().anyMatch(candidate -> inForce(row, candidate))) {
            return new RowMatch.Unclear(MembershipRules.CARD_TAKEN);
        }
        List<Candidate> possible =
                called.stream().filter(candidate -> !otherCard(row, candidate)).toList();
        if (!possible.isEmpty()) {
            return of(row, possible);
        }
        return called.stream()
                .filter(candidate -> candidate.birth().day() != null && candidate.endedOn() == null)
                .findFirst()
                .<RowMatch>map(candidate -> new RowMatch.Perhaps(
                        candidate.person(),
                        Refusal.at("cardNumber", "membership.refusal.other-card", String.valueOf(candidate.card()))))
                .orElseGet(RowMatch.Nobody::new);
    }

    /// Narrows candidates down to one person, and to the membership of that person that the row is about.
    private static RowMatch of(ToldMember row, List<Candidate> candidates) {
        List<Candidate> best = candidates;
        for (Predicate<Candidate> wish : wishes(row)) {
            List<Candidate> narrowed = best.stream().filter(wish).toList();
            best = narrowed.isEmpty() ? best : narrowed;
        }
        if (best.stream().map(Candidate::person).distinct().count() > 1) {
            return new RowMatch.Unclear(Refusal.at("fullName", "membership.refusal.several-alike"));
        }
        LocalDate joined = row.day("joinedOn");
        Candidate last = best.getLast();
        boolean further = joined != null && last.endedOn() != null && !joined.isBefore(last.endedOn());
        return new RowMatch.Known(last.person(), further ? null : last.membership());
    }

    /// What else makes one candidate likelier than another, the strongest first.
    private static List<Predicate<Candidate>> wishes(ToldMember row) {
        PartialDate birth = row.birth();
        LocalDate joined = row.day("joinedOn");
        String person = row.text("person");
        List<Predicate<Candidate>> wishes = new ArrayList<>();
        wishes.add(candidate -> candidate.birth().equals(birth));
        wishes.add(candidate -> candidate.joinedOn().equals(joined));
        wishes.add(candidate -> candidate.person().toString().equals(person));
        wishes.add(candidate -> candidate.endedOn() == null);
        return wishes;
    }

    /// Whether both dates of birth can be the same day.
    private static boolean fits(ToldMember row, Candidate candidate) {
        PartialDate one = Objects.requireNonNull(row.birth());
        PartialDate other = candidate.birth();
        return one.year() == other.year() && alike(one.month(), other.month()) && alike(one.day(), other.day());
    }

    private static boolean alike(@Nullable Integer one, @Nullable Integer other) {
        return one == null || other == null || one.equals(other);
    }

    private static boolean otherCard(ToldMember row, Candidate candidate) {
        String card = row.text("cardNumber");
        return card != null && candidate.card() != null && !card.equals(candidate.card());
    }

    /// Whether the card was the candidate's in the time the row is about.
    private static boolean inForce(ToldMember row, Candidate candidate) {
        LocalDate joined = row.day("joinedOn");
        LocalDate ended = row.day("endedOn");
        Period held = new Period(candidate.joinedOn(), candidate.endedOn());
        return joined == null
                ? candidate.endedOn() == null
                : (ended == null || ended.isAfter(joined)) && held.overlaps(new Period(joined, ended));
    }
}
