package org.sotay.organisation.web;

import org.jspecify.annotations.Nullable;
import org.sotay.organisation.Plan;
import org.sotay.ui.FormErrors;

/// The form with which a plan begins, or gets another name, note or day.
///
/// @param plan none for a new one
public record PlanTextPage(@Nullable Plan plan, PlanForm form, FormErrors errors) {

    /// Where the form is sent.
    public String action() {
        return plan == null ? "/reorganisations/new" : PlanPage.path(plan) + "/text";
    }

    /// The page to go back to.
    public String back() {
        return plan == null ? "/reorganisations" : PlanPage.path(plan);
    }
}
