package org.sotay.admission.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.admission.AdmissionCapabilities;
import org.sotay.admission.CandidateId;
import org.sotay.admission.CandidateLists;
import org.sotay.admission.ReviewSheet;
import org.sotay.admission.Reviewed;
import org.sotay.admission.Reviews;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.organisation.UnitAt;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.sotay.ui.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The monthly review of a cell's list on one page; for a committee, the cells that owe it.
@Controller
class ReviewController {

    private static final String TEMPLATE = "admission/review";
    private static final String PATH = "/candidates/reviews/{code}";
    private static final int CELLS = 200;
    private static final Refusal OVERTAKEN = Refusal.of("admission.refusal.changed-meanwhile");

    private final Reviews reviews;
    private final CandidateLists lists;
    private final Clock clock;

    ReviewController(Reviews reviews, CandidateLists lists, Clock clock) {
        this.reviews = reviews;
        this.lists = lists;
        this.clock = clock;
    }

    @Requires(AdmissionCapabilities.CANDIDATES_READ)
    @GetMapping(PATH)
    ModelAndView sheet(Actor actor, Texts texts, @PathVariable String code, @RequestParam @Nullable String month) {
        LocalDate today = LocalDate.now(clock);
        UnitAt unit = lists.unit(actor, code, today).orElseThrow(Pages::missing);
        if (!unit.holdsMembers()) {
            return Pages.show(
                    "admission/reviews-due", new ReviewsDuePage(unit, reviews.due(unit, YearMonth.from(today), CELLS)));
        }
        ReviewForm form = new ReviewForm(month, texts.day(today));
        return Pages.show(TEMPLATE, page(actor, code, month(form), form, List.of(), FormErrors.none()));
    }

    @Requires(AdmissionCapabilities.CANDIDATES_EDIT)
    @PostMapping(PATH)
    ModelAndView hold(
            Actor actor,
            @PathVariable String code,
            ReviewForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        List<ReviewForm.Line> lines = ReviewForm.lines(request);
        YearMonth month = month(form);
        List<Refusal> unreadable = new ArrayList<>();
        LocalDate heldOn = Typed.day("heldOn", form.heldOn(), unreadable);
        Outcome<Reviewed> outcome = heldOn == null
                ? Outcome.refused(unreadable)
                : reviews.hold(
                        actor,
                        code,
                        month,
                        heldOn,
                        lines.stream().flatMap(line -> line.word().stream()).toList());
        return switch (outcome) {
            case Outcome.Missing<Reviewed>() -> throw Pages.missing();
            case Outcome.Refused<Reviewed>(List<Refusal> why) ->
                Pages.invalid(TEMPLATE, page(actor, code, month, form, lines, FormErrors.of(why)));
            case Outcome.Done<Reviewed>(Reviewed.Overtaken()) ->
                Pages.conflict(TEMPLATE, page(actor, code, month, form, List.of(), FormErrors.of(List.of(OVERTAKEN))));
            case Outcome.Done<Reviewed>(Reviewed.Held(int kept, List<CandidateId> off)) ->
                Pages.redirect("/candidates/reviews/" + code + "?month=" + month, toast(kept, off), request, response);
        };
    }

    private static Toast toast(int kept, List<CandidateId> off) {
        String[] counts = {Integer.toString(kept), Integer.toString(off.size())};
        return off.size() == 1
                ? Toast.undoable("/candidates/" + off.getFirst() + "/return", "admission.done.review", counts)
                : Toast.done("admission.done.review", counts);
    }

    private YearMonth month(ReviewForm form) {
        YearMonth now = YearMonth.from(LocalDate.now(clock));
        return form.named().filter(month -> !month.isAfter(now)).orElse(now);
    }

    private ReviewPage page(
            Actor actor,
            String code,
            YearMonth month,
            ReviewForm form,
            List<ReviewForm.Line> lines,
            FormErrors errors) {
        ReviewSheet sheet = reviews.sheet(actor, code, month).orElseThrow(Pages::missing);
        return new ReviewPage(
                sheet,
                YearMonth.from(LocalDate.now(clock)),
                form,
                lines,
                errors,
                actor.scope(AdmissionCapabilities.EDIT_CANDIDATES).reachesUnits());
    }
}
