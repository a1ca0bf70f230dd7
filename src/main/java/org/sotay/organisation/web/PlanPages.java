package org.sotay.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.organisation.Kinds;
import org.sotay.organisation.Plan;
import org.sotay.organisation.PlanId;
import org.sotay.organisation.PlanPreview;
import org.sotay.organisation.PlanState;
import org.sotay.organisation.Plans;
import org.sotay.organisation.UnitTouch;
import org.sotay.ui.Address;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Pages;
import org.sotay.ui.Paging;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// Puts the page of a plan together.
@Component
class PlanPages {

    private static final int SIZE = 50;

    private final Plans plans;
    private final Kinds kinds;
    private final Clock clock;

    PlanPages(Plans plans, Kinds kinds, Clock clock) {
        this.plans = plans;
        this.kinds = kinds;
        this.clock = clock;
    }

    Plan find(Actor actor, long id) {
        return plans.find(actor, new PlanId(id)).orElseThrow(Pages::missing);
    }

    /// A plan that can still be changed; the page of one that cannot offers nothing to change.
    Plan draft(Actor actor, long id) {
        Plan plan = find(actor, id);
        if (plan.state() != PlanState.DRAFT) {
            throw Pages.missing();
        }
        return plan;
    }

    PlanPage page(Actor actor, Plan plan, Texts texts, Address here, FormErrors errors) {
        PlanPreview preview =
                plan.state() == PlanState.DRAFT && !plan.steps().isEmpty() ? plans.preview(actor, plan) : null;
        List<UnitTouch> touches = preview == null ? List.of() : preview.units();
        Paging paging = new Paging(Paging.pageOf(here.value("page").orElse(null)), SIZE, touches.size());
        int from = Math.min((paging.page() - 1) * SIZE, touches.size());
        return new PlanPage(
                plan,
                steps(plan, preview, texts),
                preview,
                touches.subList(from, Math.min(from + SIZE, touches.size())),
                paging,
                undoable(plan),
                errors);
    }

    private List<PlanPage.Step> steps(Plan plan, @Nullable PlanPreview preview, Texts texts) {
        StepTexts words = new StepTexts(texts, preview, kinds.all());
        List<PlanPage.Step> steps = new ArrayList<>();
        for (int index = 0; index < plan.steps().size(); index++) {
            int number = index + 1;
            List<String> problems = preview == null
                    ? List.of()
                    : preview.problems().stream()
                            .filter(problem -> problem.step() == number)
                            .map(problem -> FormErrors.message(problem.reason(), texts))
                            .toList();
            steps.add(new PlanPage.Step(number, words.words(plan.steps().get(index)), problems));
        }
        return steps;
    }

    private boolean undoable(Plan plan) {
        Plan.Stamp since = plan.inForce();
        return plan.state() == PlanState.IN_FORCE
                && since != null
                && LocalDate.ofInstant(since.at(), clock.getZone()).equals(LocalDate.now(clock));
    }
}
