package org.sotay.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.organisation.Kind;
import org.sotay.organisation.Kinds;
import org.sotay.organisation.OrganisationCapabilities;
import org.sotay.ui.Difference;
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

/// The levels of the tree: which kinds of units there are and which may stand below which.
@Controller
class KindsController {

    private static final String TEMPLATE = "organisation/kind";

    private final Kinds kinds;

    KindsController(Kinds kinds) {
        this.kinds = kinds;
    }

    @Requires(OrganisationCapabilities.KINDS_EDIT)
    @GetMapping("/kinds")
    ModelAndView list() {
        return Pages.show("organisation/kinds", new KindsPage(kinds.all()));
    }

    @Requires(OrganisationCapabilities.KINDS_EDIT)
    @GetMapping("/kinds/new")
    ModelAndView form() {
        List<Kind> all = kinds.all();
        int next = all.isEmpty() ? 10 : all.getLast().position() + 10;
        return Pages.show(TEMPLATE, new KindPage(null, KindForm.empty(next), FormErrors.none(), all, List.of()));
    }

    @Requires(OrganisationCapabilities.KINDS_EDIT)
    @PostMapping("/kinds/new")
    ModelAndView add(
            Actor actor, Texts texts, KindForm form, HttpServletRequest request, HttpServletResponse response) {
        String code = form.code() == null ? "" : form.code().strip();
        return answer(
                kinds.add(actor, form.kind(code, 0)), "organisation.kind-added", null, form, texts, request, response);
    }

    @Requires(OrganisationCapabilities.KINDS_EDIT)
    @GetMapping("/kinds/{code}")
    ModelAndView form(@PathVariable String code) {
        Kind kind = kinds.find(code).orElseThrow(Pages::missing);
        return Pages.show(TEMPLATE, new KindPage(kind, KindForm.of(kind), FormErrors.none(), kinds.all(), List.of()));
    }

    @Requires(OrganisationCapabilities.KINDS_EDIT)
    @PostMapping("/kinds/{code}")
    ModelAndView change(
            Actor actor,
            Texts texts,
            @PathVariable String code,
            KindForm form,
            @RequestParam int version,
            HttpServletRequest request,
            HttpServletResponse response) {
        Kind before = kinds.find(code).orElseThrow(Pages::missing);
        Outcome<Kind> outcome = kinds.change(actor, form.kind(code, version));
        return answer(outcome, "organisation.kind-changed", before, form, texts, request, response);
    }

    private ModelAndView answer(
            Outcome<Kind> outcome,
            String done,
            @Nullable Kind before,
            KindForm form,
            Texts texts,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (outcome) {
            case Outcome.Missing<Kind>() -> throw Pages.missing();
            case Outcome.Refused<Kind>(List<Refusal> reasons) -> refused(before, form, reasons, texts);
            case Outcome.Done<Kind>(Kind kind) ->
                Pages.redirect("/kinds", Toast.done(done, UnitTexts.kind(texts, kind.name())), request, response);
        };
    }

    private ModelAndView refused(@Nullable Kind before, KindForm form, List<Refusal> reasons, Texts texts) {
        boolean overtaken = reasons.stream().anyMatch(reason -> reason.key().endsWith(".kind-changed-meanwhile"));
        FormErrors errors = FormErrors.of(reasons);
        if (!overtaken || before == null) {
            return Pages.invalid(TEMPLATE, new KindPage(before, form, errors, kinds.all(), List.of()));
        }
        Kind now = kinds.find(before.code()).orElseThrow(Pages::missing);
        List<Difference> differences = differences(now, form.kind(now.code(), 0), texts);
        return Pages.conflict(TEMPLATE, new KindPage(now, form, errors, kinds.all(), differences));
    }

    private List<Difference> differences(Kind theirs, Kind ours, Texts texts) {
        KindsPage all = new KindsPage(kinds.all());
        return Difference.among(
                new Difference(
                        "organisation.kind.name-vi",
                        theirs.name().vi(),
                        ours.name().vi()),
                new Difference(
                        "organisation.kind.name-en",
                        theirs.name().en(),
                        ours.name().en()),
                new Difference(
                        "organisation.kind.name-de",
                        theirs.name().de(),
                        ours.name().de()),
                new Difference(
                        "organisation.kind.position",
                        Integer.toString(theirs.position()),
                        Integer.toString(ours.position())),
                UnitTexts.flag(texts, "organisation.kind.holds-long", theirs.holdsMembers(), ours.holdsMembers()),
                UnitTexts.flag(texts, "organisation.kind.root-long", theirs.root(), ours.root()),
                new Difference(
                        "organisation.kind.below",
                        String.join(", ", all.below(theirs, texts)),
                        String.join(", ", all.below(ours, texts))));
    }
}
