package org.sotay.admission.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sotay.admission.AdmissionClock;
import org.sotay.admission.AdmissionExit;
import org.sotay.admission.AdmissionStep;
import org.sotay.admission.AheadStep;
import org.sotay.admission.CaseView;
import org.sotay.admission.ClockState;
import org.sotay.admission.DueItem;
import org.sotay.procedure.Finding;
import org.sotay.procedure.TakenStep;
import org.sotay.ui.Texts;

/// Words for steps, periods and ends of admission cases.
public final class CaseTexts {

    private static final String OUTCOME = "admission.case.outcome.";

    private CaseTexts() {}

    public static String step(Texts texts, AdmissionStep step) {
        return texts.get("admission.step." + step);
    }

    public static String clock(Texts texts, AdmissionClock clock) {
        return texts.get("admission.clock." + clock);
    }

    public static String exit(Texts texts, String exit) {
        return texts.get("admission.exit." + AdmissionExit.valueOf(exit));
    }

    /// The names of what is missing, in one line.
    public static String missing(Texts texts, AheadStep ahead) {
        List<String> missing = ahead.findings().stream()
                .map(finding -> title(texts, finding))
                .distinct()
                .toList();
        return String.join("; ", missing);
    }

    /// What a finding is about, in a few words.
    public static String title(Texts texts, Finding finding) {
        String name = "admission.eligibility.name." + finding.rule();
        return texts.has(name) ? texts.get(name) : finding.statement().in(texts);
    }

    /// What came of a step that was taken, in one line; empty where nothing but its day is told.
    public static String told(Texts texts, TakenStep step) {
        Map<String, String> facts = step.facts();
        String outcome = facts.get("outcome");
        if (outcome != null) {
            return texts.get(
                    OUTCOME + outcome,
                    number(facts, "inFavour"),
                    number(facts, "electors"),
                    number(facts, "needed"),
                    number(facts, "against"));
        }
        if (facts.containsKey("conclusion")) {
            return texts.get("admission.conclusion." + facts.get("conclusion"));
        }
        String positive = facts.get("positive");
        if (positive != null) {
            String words = texts.get("admission.case.choice." + step.step() + "." + positive);
            String number = facts.get("number");
            return number == null ? words : words + " · " + number;
        }
        return facts.getOrDefault("number", "");
    }

    private static Integer number(Map<String, String> facts, String name) {
        return Integer.valueOf(facts.getOrDefault(name, "0"));
    }

    /// How much time is left of a period.
    public static String left(Texts texts, ClockState clock) {
        String unit = clock.state().working() ? "working" : "plain";
        return clock.left() < 0
                ? texts.get("admission.case.over." + unit, -clock.left())
                : texts.get("admission.case.left." + unit, clock.left());
    }

    /// Why a case stands in the list of what waits.
    public static String why(Texts texts, DueItem item, LocalDate today) {
        LocalDate due = item.dueOn();
        if (due != null) {
            return texts.get(
                    due.isBefore(today) ? "admission.due.over" : "admission.due.until",
                    Math.abs(today.toEpochDay() - due.toEpochDay()));
        }
        return item.answer()
                ? texts.get("admission.due.answer", item.since())
                : texts.get("admission.due.since", item.since());
    }

    /// The name of the set of rules a case is judged by.
    public static String rules(Texts texts, CaseView view) {
        return view.rules().getOrDefault(texts.language(), view.file().ruleSet());
    }
}
