package org.sotay.admission.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sotay.admission.AdmissionStep;
import org.sotay.admission.Conclusion;
import org.sotay.ui.Option;
import org.sotay.ui.Texts;

/// Which fields the form of each step has, in the order in which they are asked.
final class StepFields {

    private static final String LABEL = "admission.case.field.";

    private final Texts texts;
    private final List<StepField> fields = new ArrayList<>();

    private StepFields(Texts texts) {
        this.texts = texts;
    }

    /// @param counted whether the electors are counted from the records
    static List<StepField> of(AdmissionStep step, boolean counted, Texts texts) {
        StepFields form = new StepFields(texts);
        form.field("on", FieldKind.DAY, false);
        if (step.votes()) {
            form.vote(counted);
        } else {
            form.told(step);
        }
        return form.fields;
    }

    private void vote(boolean counted) {
        if (!counted) {
            field("electors", FieldKind.NUMBER, false);
        }
        for (String name : List.of("present", "ballots", "inFavour", "against")) {
            field(name, FieldKind.NUMBER, false);
        }
        field("invalid", FieldKind.NUMBER, true);
        choice("secret", yesNo("secret"));
        field("number", FieldKind.TEXT, true);
    }

    private void told(AdmissionStep step) {
        switch (step) {
            case VERIFICATION -> verification();
            case DECISION -> {
                choice("positive", yesNo("DECISION"));
                field("number", FieldKind.TEXT, true);
                field("receivedOn", FieldKind.DAY, true);
                field("reason", FieldKind.LONG, true);
            }
            case RECOGNITION_DECISION -> {
                choice("positive", yesNo("RECOGNITION_DECISION"));
                field("number", FieldKind.TEXT, true);
                field("reason", FieldKind.LONG, true);
            }
            case CEREMONY, INTRODUCTIONS -> field("note", FieldKind.LONG, true);
            default -> {
                field("number", FieldKind.TEXT, true);
                field("issuer", FieldKind.TEXT, true);
                field("note", FieldKind.LONG, true);
            }
        }
    }

    private void verification() {
        choice(
                "conclusion",
                Arrays.stream(Conclusion.values())
                        .map(value -> new Option(value.name(), texts.get("admission.conclusion." + value)))
                        .toList());
        field("signedBy", FieldKind.TEXT, true);
        field("ground", FieldKind.LONG, true);
    }

    private List<Option> yesNo(String of) {
        return List.of(
                new Option("true", texts.get("admission.case.choice." + of + ".true")),
                new Option("false", texts.get("admission.case.choice." + of + ".false")));
    }

    private void field(String name, FieldKind kind, boolean optional) {
        fields.add(new StepField(name, texts.get(LABEL + name), kind, optional, List.of()));
    }

    private void choice(String name, List<Option> options) {
        fields.add(new StepField(name, texts.get(LABEL + name), FieldKind.CHOICE, false, options));
    }
}
