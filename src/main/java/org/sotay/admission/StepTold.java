package org.sotay.admission;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sotay.procedure.TakenStep;

/// A step of an admission as somebody tells it.
///
/// @param round which time it is; more than 1 for a vote that is held again
/// @param justification why it is taken although a rule speaks against it
public record StepTold(
        AdmissionStep step,
        int round,
        LocalDate on,
        @Nullable String justification,
        Told told) {

    /// Whether a step that was taken is this one, told the same way.
    boolean is(TakenStep taken) {
        Map<String, String> facts = new HashMap<>(told.facts());
        Map<String, String> kept = new HashMap<>(taken.facts());
        kept.keySet().removeAll(AdmissionSteps.DERIVED);
        if (told instanceof Voted(Vote vote, boolean secret, String number) && vote.electors() == 0) {
            facts.remove("electors");
            kept.remove("electors");
        }
        return taken.step().equals(step.name())
                && taken.round() == round
                && taken.on().equals(on)
                && Objects.equals(taken.justification(), justification)
                && kept.equals(facts);
    }

    /// The same with the number of electors that the records tell, where none was told.
    StepTold counted(Electors electors) {
        return told instanceof Voted(Vote vote, boolean secret, String number)
                        && vote.electors() == 0
                        && electors.recorded()
                ? new StepTold(step, round, on, justification, new Voted(vote.among(electors.count()), secret, number))
                : this;
    }

    /// What is told, by the kind of the step.
    public sealed interface Told {

        /// As it is kept.
        Map<String, String> facts();
    }

    /// That it was done, with the paper about it.
    public record Noted(
            @Nullable String number,
            @Nullable String issuer,
            @Nullable String note) implements Told {

        @Override
        public Map<String, String> facts() {
            return new ToldFacts()
                    .put("number", number)
                    .put("issuer", issuer)
                    .put("note", note)
                    .all();
        }
    }

    /// What the verification of the life record concluded, and who signed it.
    ///
    /// @param ground why none was required
    public record Verified(
            Conclusion conclusion,
            @Nullable String signedBy,
            @Nullable String ground) implements Told {

        @Override
        public Map<String, String> facts() {
            return new ToldFacts()
                    .put("conclusion", conclusion.name())
                    .put("signedBy", signedBy)
                    .put("ground", ground)
                    .all();
        }
    }

    /// A vote.
    ///
    /// @param secret whether it was secret
    /// @param number of the resolution
    public record Voted(Vote vote, boolean secret, @Nullable String number) implements Told {

        @Override
        public Map<String, String> facts() {
            return new ToldFacts()
                    .put("number", number)
                    .put("secret", secret)
                    .put("electors", vote.electors())
                    .put("present", vote.present())
                    .put("ballots", vote.ballots())
                    .put("inFavour", vote.inFavour())
                    .put("against", vote.against())
                    .put("invalid", vote.invalid())
                    .all();
        }
    }

    /// A decision about the admission or the recognition.
    ///
    /// @param receivedOn the day on which the cell received it
    /// @param reason why not
    public record Decided(
            boolean positive,
            @Nullable String number,
            @Nullable LocalDate receivedOn,
            @Nullable String reason) implements Told {

        @Override
        public Map<String, String> facts() {
            return new ToldFacts()
                    .put("positive", positive)
                    .put("number", number)
                    .put("receivedOn", receivedOn)
                    .put("reason", reason)
                    .all();
        }
    }
}
