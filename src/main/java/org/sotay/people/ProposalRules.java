package org.sotay.people;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.Refusal;

/// What can be proposed to correct, and how it can be answered. Pure.
final class ProposalRules {

    static final int LONGEST_WORDS = 1_000;
    static final int LONGEST_NOTE = 500;

    /// So long a decision can be undone: an answer that was read stays.
    static final Duration UNDONE_WITHIN = Duration.ofHours(1);

    private static final Pattern SIGNS = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]");

    private ProposalRules() {}

    /// Why this cannot be proposed; the same rules hold for the value as when an officer records it.
    static List<Refusal> propose(
            ProposalField field, NewPerson before, @Nullable String proposed, @Nullable String note, LocalDate today) {
        List<Refusal> reasons = new ArrayList<>(
                field.inWords() ? words(field.key(), proposed, LONGEST_WORDS) : value(field, before, proposed, today));
        reasons.addAll(note == null ? List.of() : words("note", note, LONGEST_NOTE));
        return reasons;
    }

    /// Why this cannot be recorded there.
    static List<Refusal> value(ProposalField field, NewPerson before, @Nullable String proposed, LocalDate today) {
        NewPerson wanted = PersonFacts.with(before, field, proposed);
        if (wanted == null) {
            return List.of(Refusal.at(field.key(), unreadable(field)));
        }
        if (Objects.equals(PersonFacts.text(before, field), PersonFacts.text(wanted, field))) {
            return List.of(Refusal.at(field.key(), "people.refusal.as-recorded"));
        }
        return PersonRules.check(wanted, before, today).stream()
                .filter(reason -> reason.field().equals(field.key()))
                .toList();
    }

    private static String unreadable(ProposalField field) {
        return switch (field) {
            case FULL_NAME -> "people.refusal.name-missing";
            case BIRTH -> "people.refusal.birth-unreadable";
            default -> "people.refusal.choose";
        };
    }

    /// Why this is no answer to a member.
    static List<Refusal> answer(@Nullable String answer) {
        return words("answer", answer, LONGEST_NOTE);
    }

    private static List<Refusal> words(String field, @Nullable String words, int longest) {
        if (words == null || words.isBlank()) {
            return List.of(Refusal.at(field, "people.refusal.words-missing"));
        }
        if (SIGNS.matcher(words).find()) {
            return List.of(Refusal.at(field, "people.refusal.words-signs"));
        }
        return words.length() > longest ? List.of(Refusal.at(field, "people.refusal.words-long", longest)) : List.of();
    }

    /// Whether a decision can still be undone by this account: its own, lately taken, and no belief, which is forgotten
    /// once it is decided.
    static boolean undoable(ProposalStore.Decided decided, AccountId by, Instant now) {
        return decided.by().equals(by)
                && decided.at().plus(UNDONE_WITHIN).isAfter(now)
                && decided.proposal().field() != ProposalField.RELIGION;
    }
}
