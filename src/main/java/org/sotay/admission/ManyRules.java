package org.sotay.admission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.UnitId;

/// What can be done with many candidates at once. Pure. Whether it can be done with one of them is for the rules of
/// doing it with one.
final class ManyRules {

    /// More are not done at once: somebody still reads the report.
    static final int MOST = 1_000;

    private ManyRules() {}

    static List<Refusal> size(int selected) {
        if (selected == 0) {
            return List.of(Refusal.of("admission.refusal.many-nobody"));
        }
        return selected > MOST ? List.of(Refusal.of("admission.refusal.many-too-many", MOST)) : List.of();
    }

    /// What is known of the member who is to look after them: the cells they belong to on the day.
    record Mentor(String name, boolean official, Set<UnitId> cells) {}

    /// What is already written, of each candidate: they have this mentor then, or are in that class.
    record Facts(@Nullable Mentor mentor, Set<CandidateId> already) {}

    /// What is wrong with it whoever it is done with.
    static List<Refusal> action(ManyAction action, @Nullable Mentor mentor, LocalDate today) {
        List<Refusal> reasons = new ArrayList<>();
        switch (action.kind()) {
            case MENTOR -> {
                reasons.addAll(PoolRules.past("on", action.on(), today));
                reasons.addAll(PoolRules.note("name", action.name(), PoolRules.LONGEST_RESOLUTION));
                if (mentor == null) {
                    reasons.add(Refusal.at("person", "admission.refusal.choose-member"));
                } else if (!mentor.official()) {
                    reasons.add(Refusal.at("person", "admission.refusal.not-official", mentor.name(), action.on()));
                }
            }
            case TRAINING -> {
                reasons.addAll(PoolRules.text("name", action.name(), WorkRules.LONGEST_CLASS));
                reasons.addAll(PoolRules.text("centre", action.centre(), WorkRules.LONGEST_CENTRE));
            }
            case CERTIFICATE -> {
                reasons.addAll(PaperRecording.dated(action.on(), today));
                reasons.addAll(PoolRules.note("name", action.name(), PaperRecording.LONGEST_NUMBER));
                reasons.addAll(PoolRules.note("centre", action.centre(), PaperRecording.LONGEST_ISSUER));
                if (action.paper() == null) {
                    reasons.add(Refusal.at("paper", "people.refusal.choose"));
                }
            }
        }
        return reasons;
    }

    /// With whom it cannot be done, and why.
    static Map<CandidateId, Refusal> each(ManyAction action, List<Candidate> candidates, Facts facts, LocalDate today) {
        Map<CandidateId, Refusal> refused = new HashMap<>();
        candidates.forEach(
                candidate -> one(action, candidate, facts, today).ifPresent(why -> refused.put(candidate.id(), why)));
        return refused;
    }

    private static Optional<Refusal> one(ManyAction action, Candidate candidate, Facts facts, LocalDate today) {
        boolean already = facts.already().contains(candidate.id());
        return switch (action.kind()) {
            case MENTOR -> mentor(action, candidate, facts.mentor(), already, today);
            case TRAINING ->
                already
                        ? Optional.of(WorkRules.ENROLLED_ALREADY)
                        : WorkRules.training(
                                        candidate,
                                        String.valueOf(action.name()),
                                        String.valueOf(action.centre()),
                                        action.on(),
                                        action.until())
                                .stream()
                                .findFirst();
            case CERTIFICATE -> PoolRules.open(candidate).stream().findFirst();
        };
    }

    private static Optional<Refusal> mentor(
            ManyAction action, Candidate candidate, @Nullable Mentor mentor, boolean already, LocalDate today) {
        if (already) {
            return Optional.of(HelpRules.MENTOR_ALREADY);
        }
        PoolFactStore.Standing standing = mentor == null
                ? null
                : new PoolFactStore.Standing(
                        mentor.name(), mentor.official(), mentor.cells().contains(candidate.cellId()));
        return HelpRules.mentor(candidate, standing, action.on(), today).stream()
                .findFirst();
    }
}
