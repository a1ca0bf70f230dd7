package org.sotay.organisation.web;

import java.util.List;
import org.sotay.organisation.Plan;

/// The plans of reorganisation.
public record PlansPage(List<Plan> plans) {

    public PlansPage {
        plans = List.copyOf(plans);
    }
}
