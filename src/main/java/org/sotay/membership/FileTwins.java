package org.sotay.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;

/// What earlier rows of the same file were about, so that nobody comes twice.
final class FileTwins {

    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Seen> people = new HashMap<>();
    private final Map<String, List<Card>> cards = new HashMap<>();
    private final Map<PersonId, List<Claim>> claims = new HashMap<>();
    private final Map<Long, List<Held>> secretaries = new HashMap<>();

    /// The first row about a person of the file, and the memberships so far.
    private record Seen(int row, List<Period> memberships) {}

    private record Card(int row, Period time) {}

    private record Claim(int row, @Nullable LocalDate joined) {}

    private record Held(int row, Period time) {}

    /// Why the row cannot stand beside the earlier ones; it is remembered in any case.
    List<Refusal> see(ToldMember row, @Nullable MemberRecord record) {
        List<Refusal> reasons = new ArrayList<>();
        String person = row.text("person");
        String card = row.text("cardNumber");
        LocalDate joined = row.day("joinedOn");
        Period time = time(joined, row.day("endedOn"));
        if (card != null && time != null) {
            List<Card> before = cards.computeIfAbsent(card, one -> new ArrayList<>(1));
            before.stream()
                    .filter(other -> other.time().overlaps(time))
                    .findFirst()
                    .ifPresent(other -> reasons.add(
                            Refusal.at("cardNumber", "membership.refusal.card-twice-in-file", other.row())));
            before.add(new Card(row.number(), time));
        }
        twice(row, person, card).ifPresent(other -> {
            if (reasons.isEmpty()) {
                reasons.add(Refusal.at("fullName", "membership.refusal.twice-in-file", other));
            }
        });
        if (person != null && time != null) {
            reasons.addAll(memberships(person, row.number(), time));
        }
        if (record != null) {
            reasons.addAll(secretary(row, record));
        }
        return reasons;
    }

    /// An earlier row of the same name and birth, where neither a number of the person nor a card tells them apart.
    private Optional<Integer> twice(ToldMember row, @Nullable String person, @Nullable String card) {
        if (person != null || row.birth() == null || row.name().isEmpty()) {
            return Optional.empty();
        }
        String key = row.words() + "|" + row.birth();
        Integer alone = names.putIfAbsent(key + "|" + (card == null ? "" : card), row.number());
        if (alone != null) {
            return Optional.of(alone);
        }
        Integer first = names.putIfAbsent(key, row.number());
        Integer without = names.get(key + "|");
        if (first == null) {
            return Optional.empty();
        }
        return card == null ? Optional.of(first) : Optional.ofNullable(without);
    }

    private List<Refusal> memberships(String person, int row, Period time) {
        Seen seen = people.computeIfAbsent(person, one -> new Seen(row, new ArrayList<>(1)));
        boolean overlaps = seen.memberships().stream().anyMatch(other -> other.overlaps(time));
        seen.memberships().add(time);
        return overlaps ? List.of(Refusal.at("joinedOn", "membership.refusal.twice-in-file", seen.row())) : List.of();
    }

    private List<Refusal> secretary(ToldMember row, MemberRecord record) {
        List<Refusal> reasons = new ArrayList<>(0);
        for (MemberRecord.Term term : record.offices()) {
            if (term.role() == OfficeRole.SECRETARY) {
                List<Held> held = secretaries.computeIfAbsent(term.unit(), unit -> new ArrayList<>(2));
                held.stream()
                        .filter(other ->
                                other.row() != row.number() && other.time().overlaps(term.period()))
                        .findFirst()
                        .ifPresent(other -> reasons.add(Refusal.at(
                                "offices", "membership.refusal.secretary-twice-in-file", term.code(), other.row())));
                held.add(new Held(row.number(), term.period()));
            }
        }
        return reasons;
    }

    /// The earlier row about a person who is new in this file.
    Optional<Integer> firstRowOf(ToldMember row) {
        Seen seen = people.get(row.text("person"));
        return seen == null || seen.row() == row.number() ? Optional.empty() : Optional.of(seen.row());
    }

    /// Notes that a row is about somebody who is recorded; refused when an earlier one is about the same membership.
    Optional<Refusal> claim(ToldMember row, PersonId person) {
        LocalDate joined = row.day("joinedOn");
        List<Claim> before = claims.computeIfAbsent(person, one -> new ArrayList<>(1));
        Optional<Refusal> twice = before.stream()
                .filter(other -> joined == null || other.joined() == null || joined.equals(other.joined()))
                .findFirst()
                .map(other -> Refusal.at("fullName", "membership.refusal.twice-in-file", other.row()));
        before.add(new Claim(row.number(), joined));
        return twice;
    }

    boolean isClaimed(PersonId person) {
        return claims.containsKey(person);
    }

    private static @Nullable Period time(@Nullable LocalDate joined, @Nullable LocalDate ended) {
        return joined == null || (ended != null && !ended.isAfter(joined)) ? null : new Period(joined, ended);
    }
}
