package org.sotay.organisation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.organisation.PlanPreview;
import org.sotay.organisation.PlanProblem;
import org.sotay.organisation.UnitLine;
import org.sotay.organisation.UnitTouch;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Texts;

/// What a plan would do, as programs read it.
@Schema(name = "PlanPreview", description = "What the plan would do if it were put in force now")
record PreviewJson(
        @Schema(description = "To be sent along when the plan is put in force")
        String seal,

        List<Touch> units,

        @Schema(description = "Units whose place in the tree changes, those below moved ones included")
        int placed,

        List<Figure> figures,

        @Schema(description = "Why it cannot be put in force; empty when it can")
        List<Problem> problems) {

    /// What becomes of one unit.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PlanTouch", description = "Without before: founded; without after: dissolved")
    record Touch(
            int step,
            String code,
            @Nullable State before,
            @Nullable State after,
            List<String> successors) {}

    /// What a unit is and where it stands.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PlanState")
    record State(
            String name,
            String kind,
            boolean grassroots,
            @Nullable String parent) {}

    /// How many of something the plan touches.
    @Schema(name = "PlanFigure")
    record Figure(String key, String text, int count) {}

    /// Why a step cannot be taken.
    @Schema(name = "PlanProblem")
    record Problem(int step, String unit, String field, String rule, String text) {}

    static PreviewJson of(PlanPreview preview, Texts texts) {
        return new PreviewJson(
                preview.seal(),
                preview.units().stream().map(PreviewJson::touch).toList(),
                preview.placed(),
                preview.figures().stream()
                        .map(figure -> new Figure(figure.key(), texts.get(figure.key()), figure.count()))
                        .toList(),
                preview.problems().stream()
                        .map(problem -> problem(problem, texts))
                        .toList());
    }

    private static Touch touch(UnitTouch touch) {
        return new Touch(
                touch.step(),
                touch.code(),
                state(touch.before()),
                state(touch.after()),
                touch.successors().stream().map(UnitLine::code).toList());
    }

    private static @Nullable State state(UnitTouch.@Nullable State state) {
        if (state == null) {
            return null;
        }
        UnitLine parent = state.parent();
        return new State(
                state.traits().name(),
                state.traits().kind(),
                state.traits().grassroots(),
                parent == null ? null : parent.code());
    }

    private static Problem problem(PlanProblem problem, Texts texts) {
        return new Problem(
                problem.step(),
                problem.unit(),
                problem.reason().field(),
                problem.reason().key(),
                FormErrors.message(problem.reason(), texts));
    }
}
