package org.sotay.organisation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.organisation.Plan;
import org.sotay.organisation.PlanPreview;
import org.sotay.organisation.PlanState;
import org.sotay.organisation.UnitTouch;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Paging;

/// One plan: its steps, and for a draft what it would do.
///
/// @param preview what it would do now; none unless it is a draft with steps
/// @param touches the units on this page of the preview
/// @param paging where these stand among all of them
/// @param undoable whether it was put in force today
public record PlanPage(
        Plan plan,
        List<Step> steps,
        @Nullable PlanPreview preview,
        List<UnitTouch> touches,
        Paging paging,
        boolean undoable,
        FormErrors errors) {

    /// A step in words, with what stands in its way.
    public record Step(int number, String words, List<String> problems) {
        public Step {
            problems = List.copyOf(problems);
        }
    }

    public PlanPage {
        steps = List.copyOf(steps);
        touches = List.copyOf(touches);
    }

    /// Where the page of a plan is.
    public static String path(Plan plan) {
        return "/reorganisations/" + plan.id();
    }

    public boolean draft() {
        return plan.state() == PlanState.DRAFT;
    }

    /// Whether nothing stands in its way.
    public boolean ready() {
        return preview != null
                && preview.problems().isEmpty()
                && !preview.units().isEmpty();
    }
}
