package org.sotay.admission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Names;
import org.sotay.kernel.Refusal;
import org.sotay.ui.TypedDate;

/// Reads what was typed or sent about a step: the same words in forms and in the interface for programs.
public final class StepReader {

    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_ISSUER = 160;
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_REASON = 1_000;
    private static final int MOST = 99_999;

    private final Map<String, String> typed;
    private final List<Refusal> reasons = new ArrayList<>();

    private StepReader(Map<String, String> typed) {
        this.typed = typed;
    }

    /// What was read, or why not.
    ///
    /// @param told none where something is missing or cannot be read
    public record Read<T>(@Nullable T told, List<Refusal> reasons) {

        public Read {
            reasons = List.copyOf(reasons);
        }
    }

    /// A step by the names of its fields.
    public static Read<StepTold> step(AdmissionStep step, Map<String, String> typed) {
        StepReader reader = new StepReader(typed);
        LocalDate on = reader.day("on");
        int round = reader.text("round", LONGEST_NUMBER) == null ? 1 : reader.number("round", 1, 99);
        String justification = reader.text("justification", LONGEST_REASON);
        StepTold.Told told = reader.told(step);
        return on == null || told == null || !reader.reasons.isEmpty()
                ? new Read<>(null, reader.reasons)
                : new Read<>(new StepTold(step, round, on, justification, told), List.of());
    }

    /// An end: `exit`, `on`, `reason`.
    public static Read<ExitTold> exit(Map<String, String> typed) {
        StepReader reader = new StepReader(typed);
        AdmissionExit exit = reader.choice("exit", AdmissionExit.values());
        LocalDate on = reader.day("on");
        String reason = reader.text("reason", LONGEST_REASON);
        return exit == null || on == null || !reader.reasons.isEmpty()
                ? new Read<>(null, reader.reasons)
                : new Read<>(new ExitTold(exit, on, reason == null ? "" : reason), List.of());
    }

    /// A longer period: `days`, `reason`.
    public static Read<ExtensionTold> extension(AdmissionClock clock, Map<String, String> typed) {
        StepReader reader = new StepReader(typed);
        int days = reader.number("days", 1, MOST);
        String reason = reader.text("reason", LONGEST_REASON);
        return reader.reasons.isEmpty()
                ? new Read<>(new ExtensionTold(clock, days, reason == null ? "" : reason), List.of())
                : new Read<>(null, reader.reasons);
    }

    private StepTold.@Nullable Told told(AdmissionStep step) {
        if (step.votes()) {
            Vote vote = vote();
            return new StepTold.Voted(vote, flag("secret", true), text("number", LONGEST_NUMBER));
        }
        return switch (step) {
            case VERIFICATION -> verified();
            case DECISION, RECOGNITION_DECISION -> decided(step);
            default ->
                new StepTold.Noted(
                        text("number", LONGEST_NUMBER), text("issuer", LONGEST_ISSUER), text("note", LONGEST_NOTE));
        };
    }

    private Vote vote() {
        int electors = text("electors", LONGEST_NUMBER) == null ? 0 : number("electors", 1, MOST);
        return new Vote(
                electors,
                number("present", 0, MOST),
                number("ballots", 0, MOST),
                number("inFavour", 0, MOST),
                number("against", 0, MOST),
                text("invalid", LONGEST_NUMBER) == null ? 0 : number("invalid", 0, MOST));
    }

    private StepTold.@Nullable Told verified() {
        Conclusion conclusion = choice("conclusion", Conclusion.values());
        return conclusion == null
                ? null
                : new StepTold.Verified(conclusion, text("signedBy", LONGEST_ISSUER), text("ground", LONGEST_NOTE));
    }

    private StepTold.Told decided(AdmissionStep step) {
        boolean positive = flag("positive", false);
        if (text("positive", LONGEST_NUMBER) == null) {
            reasons.add(Refusal.at("positive", "admission.case.refusal.choose"));
        }
        LocalDate received =
                step == AdmissionStep.DECISION && text("receivedOn", LONGEST_NUMBER) != null ? day("receivedOn") : null;
        return new StepTold.Decided(positive, text("number", LONGEST_NUMBER), received, text("reason", LONGEST_REASON));
    }

    private @Nullable LocalDate day(String field) {
        Optional<LocalDate> day = TypedDate.parseDay(typed.get(field));
        if (day.isEmpty()) {
            reasons.add(Refusal.at(field, "admission.case.refusal.day"));
        }
        return day.orElse(null);
    }

    private int number(String field, int least, int most) {
        String text = text(field, LONGEST_NUMBER);
        int number = text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            reasons.add(Refusal.at(field, "admission.case.refusal.number", least, most));
            return least;
        }
        return number;
    }

    private boolean flag(String field, boolean otherwise) {
        String text = text(field, LONGEST_NUMBER);
        if (text != null && !text.equals("true") && !text.equals("false")) {
            reasons.add(Refusal.at(field, "admission.case.refusal.choose"));
        }
        return text == null ? otherwise : text.equals("true");
    }

    private <E extends Enum<E>> @Nullable E choice(String field, E[] values) {
        String text = typed.get(field);
        E chosen = Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(text))
                .findFirst()
                .orElse(null);
        if (chosen == null) {
            reasons.add(Refusal.at(field, "admission.case.refusal.choose"));
        }
        return chosen;
    }

    private @Nullable String text(String field, int longest) {
        String text = Names.visible(typed.getOrDefault(field, "")).strip();
        if (text.length() > longest) {
            reasons.add(Refusal.at(field, "admission.case.refusal.long", longest));
        }
        return text.isEmpty() ? null : text;
    }
}
