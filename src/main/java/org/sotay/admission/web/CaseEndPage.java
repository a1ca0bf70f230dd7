package org.sotay.admission.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sotay.admission.AdmissionClock;
import org.sotay.admission.Candidate;
import org.sotay.procedure.Finding;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Option;

/// The form that ends a case, or makes a period of it longer.
///
/// @param clock the period; none where the case is to end
/// @param longest by how many days the period can be made longer
/// @param exits ends to choose from; nothing for a period
/// @param refused why it was not done; nothing before it was sent
public record CaseEndPage(
        Candidate candidate,
        String action,
        @Nullable AdmissionClock clock,
        int longest,
        List<Option> exits,
        Map<String, String> values,
        FormErrors errors,
        List<Finding> refused) {

    public CaseEndPage {
        exits = List.copyOf(exits);
        values = Map.copyOf(values);
        refused = List.copyOf(refused);
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }
}
