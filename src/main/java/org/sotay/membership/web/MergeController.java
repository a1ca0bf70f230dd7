package org.sotay.membership.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.membership.Merge;
import org.sotay.membership.MergeField;
import org.sotay.membership.MergePair;
import org.sotay.membership.Merged;
import org.sotay.membership.Merges;
import org.sotay.membership.Parted;
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

/// Letting one card stand for two, and taking that back.
@Controller
class MergeController {

    private static final String TEMPLATE = "membership/merge";
    private static final String MERGE = "/quality/duplicates/{id:\\d{1,18}}/{other:\\d{1,18}}/merge";

    private static final Refusal OVERTAKEN = Refusal.of("membership.refusal.changed-meanwhile");

    private final Merges merges;

    MergeController(Merges merges) {
        this.merges = merges;
    }

    @Requires(MembershipCapabilities.MEMBERS_EDIT)
    @GetMapping(MERGE)
    ModelAndView form(Actor actor, Texts texts, @PathVariable long id, @PathVariable long other) {
        return Pages.show(TEMPLATE, page(actor, texts, id, other, Set.of(), UUID.randomUUID(), FormErrors.none()));
    }

    @Requires(MembershipCapabilities.MEMBERS_EDIT)
    @PostMapping(MERGE)
    ModelAndView merge(
            Actor actor,
            Texts texts,
            @PathVariable long id,
            @PathVariable long other,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        MergeForm form = new MergeForm(typed);
        return switch (merges.merge(actor, form.merging(id, other))) {
            case Outcome.Missing<Merged>() -> throw Pages.missing();
            case Outcome.Refused<Merged>(List<Refusal> reasons) ->
                Pages.invalid(TEMPLATE, page(actor, texts, id, other, form.take(), form.key(), errors(reasons)));
            case Outcome.Done<Merged>(Merged.Overtaken overtaken) ->
                Pages.conflict(
                        TEMPLATE, page(actor, texts, id, other, form.take(), form.key(), errors(List.of(OVERTAKEN))));
            case Outcome.Done<Merged>(Merged.Made(Merge merge)) ->
                Pages.redirect(
                        "/members/" + merge.kept(),
                        Toast.undoable(
                                "/quality/merges/" + merge.id() + "/undo", "membership.merge.done", merge.name()),
                        request,
                        response);
        };
    }

    @Requires(MembershipCapabilities.MEMBERS_EDIT)
    @PostMapping("/quality/merges/{merge:\\d{1,18}}/undo")
    ModelAndView undo(
            Actor actor,
            Texts texts,
            @PathVariable long merge,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (merges.undo(actor, merge)) {
            case Outcome.Missing<Parted>() -> throw Pages.missing();
            case Outcome.Refused<Parted>(List<Refusal> reasons) ->
                Pages.invalid("membership/merge-stays", new MergeStaysPage(errors(reasons)));
            case Outcome.Done<Parted>(Parted parted) ->
                Pages.redirect(
                        "/quality/duplicates/" + parted.merge().kept() + "/"
                                + parted.merge().merged(),
                        parted.stays().isEmpty()
                                ? Toast.done("membership.merge.undone")
                                : Toast.done("membership.merge.undone-but", MergeTexts.names(texts, parted.stays())),
                        request,
                        response);
        };
    }

    /// Reasons that fields of other forms are named in are about the whole here.
    private static FormErrors errors(List<Refusal> reasons) {
        return FormErrors.of(reasons.stream()
                .map(reason -> new Refusal("", reason.key(), reason.arguments()))
                .toList());
    }

    private MergePage page(
            Actor actor, Texts texts, long kept, long merged, Set<MergeField> take, UUID key, FormErrors errors) {
        MergePair pair =
                merges.pair(actor, new PersonId(kept), new PersonId(merged)).orElseThrow(Pages::missing);
        return new MergePage(
                kept,
                merged,
                pair.kept().person().fullName(),
                pair.merged().person().fullName(),
                Arrays.stream(MergeField.values())
                        .map(field -> row(texts, field, pair, take))
                        .filter(row -> !row.kept().equals(row.merged()))
                        .toList(),
                pair.versions(),
                key.toString(),
                errors);
    }

    private static MergePage.Row row(Texts texts, MergeField field, MergePair pair, Set<MergeField> take) {
        return new MergePage.Row(
                field,
                MergeTexts.name(texts, field),
                MergeTexts.value(texts, field, pair.kept()),
                MergeTexts.value(texts, field, pair.merged()),
                take.contains(field));
    }
}
