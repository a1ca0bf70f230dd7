package org.sotay.organisation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.organisation.Plan;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Option;

/// The form of one step of a plan.
///
/// @param number of the step that is changed; none for a new one at the end
public record StepPage(
        Plan plan,
        @Nullable Integer number,
        StepForm form,
        FormErrors errors,
        List<Option> kinds,
        List<Option> sectors,
        List<Option> rules) {

    public StepPage {
        kinds = List.copyOf(kinds);
        sectors = List.copyOf(sectors);
        rules = List.copyOf(rules);
    }

    /// Where the form is sent.
    public String action() {
        return PlanPage.path(plan) + "/steps/" + (number == null ? "new" : number);
    }
}
