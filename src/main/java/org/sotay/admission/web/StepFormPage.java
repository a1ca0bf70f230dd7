package org.sotay.admission.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sotay.admission.AheadStep;
import org.sotay.admission.Candidate;
import org.sotay.procedure.Finding;
import org.sotay.procedure.TakenStep;
import org.sotay.ui.FormErrors;

/// The form of one step of a case.
///
/// @param action where the form goes
/// @param ahead the step with what speaks against it
/// @param values what was typed
/// @param refused why it was not taken; nothing before it was sent
/// @param overtaken the step as somebody else took it meanwhile
public record StepFormPage(
        Candidate candidate,
        String action,
        AheadStep ahead,
        List<StepField> fields,
        Map<String, String> values,
        FormErrors errors,
        List<Finding> refused,
        @Nullable TakenStep overtaken) {

    public StepFormPage {
        fields = List.copyOf(fields);
        values = Map.copyOf(values);
        refused = List.copyOf(refused);
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /// What stands against the step: as it was sent, or as it would be today.
    public List<Finding> against() {
        return refused.isEmpty() ? ahead.findings() : refused;
    }

    /// Whether a written justification can be told.
    public boolean justifiable() {
        return !value("justification").isEmpty() || against().stream().anyMatch(Finding::excusable);
    }
}
