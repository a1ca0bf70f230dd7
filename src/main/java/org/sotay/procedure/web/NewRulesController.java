package org.sotay.procedure.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.procedure.ProcedureCapabilities;
import org.sotay.procedure.RuleComparison;
import org.sotay.procedure.RuleProblem;
import org.sotay.procedure.RuleProposal;
import org.sotay.procedure.RuleSet;
import org.sotay.procedure.RuleSetAdding;
import org.sotay.procedure.RuleSets;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.sotay.ui.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Puts a set of rules in force: sent, looked at, put in force.
@Controller
class NewRulesController {

    private static final String FORM = "procedure/new-rules";

    private final RuleSets sets;
    private final RuleSetAdding adding;

    NewRulesController(RuleSets sets, RuleSetAdding adding) {
        this.sets = sets;
        this.adding = adding;
    }

    @Requires(ProcedureCapabilities.RULES_EDIT)
    @GetMapping("/rules/new")
    ModelAndView form() {
        return Pages.show(FORM, page(null, List.of(), FormErrors.none()));
    }

    @Requires(ProcedureCapabilities.RULES_EDIT)
    @PostMapping("/rules/new")
    ModelAndView look(Actor actor, @RequestParam @Nullable String text, @RequestParam @Nullable MultipartFile file)
            throws IOException {
        byte[] bytes = bytes(text, file);
        if (bytes.length == 0) {
            return Pages.invalid(FORM, page("", List.of(), error("procedure.refusal.no-text")));
        }
        return switch (adding.look(actor, bytes)) {
            case Outcome.Missing<RuleProposal>() -> throw Pages.missing();
            case Outcome.Refused<RuleProposal>(List<Refusal> reasons) ->
                Pages.invalid(FORM, page(text(bytes), List.of(), FormErrors.of(reasons)));
            case Outcome.Done<RuleProposal>(RuleProposal proposal) -> preview(proposal, text(bytes));
        };
    }

    private ModelAndView preview(RuleProposal proposal, String text) {
        return switch (proposal) {
            case RuleProposal.Faulty(List<RuleProblem> problems) ->
                Pages.invalid(FORM, page(text, problems, FormErrors.none()));
            case RuleProposal.Sound(RuleSet set, RuleSet before, boolean known) ->
                Pages.show(
                        "procedure/rule-preview",
                        new RulePreviewPage(text, RuleComparison.of(before, set, sets.rooms()), known));
        };
    }

    /// The same text sent twice is in force once, and both answers say so.
    @Requires(ProcedureCapabilities.RULES_EDIT)
    @PostMapping("/rules")
    ModelAndView add(
            Actor actor,
            Texts texts,
            @RequestParam String text,
            HttpServletRequest request,
            HttpServletResponse response) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return switch (adding.add(actor, bytes)) {
            case Outcome.Missing<RuleSet>() -> throw Pages.missing();
            case Outcome.Refused<RuleSet>(List<Refusal> reasons) -> again(actor, bytes, reasons);
            case Outcome.Done<RuleSet>(RuleSet set) ->
                Pages.redirect(
                        "/rules/" + set.id(),
                        Toast.undoable(
                                "/rules/" + set.id() + "/take-back",
                                "procedure.toast.set-added",
                                RuleSetWords.name(set, texts)),
                        request,
                        response);
        };
    }

    /// What is wrong now, beside its keys; it was sound when it was looked at, so somebody was faster.
    private ModelAndView again(Actor actor, byte[] bytes, List<Refusal> reasons) {
        return adding.look(actor, bytes)
                        instanceof Outcome.Done<RuleProposal>(RuleProposal.Faulty(List<RuleProblem> now))
                ? Pages.conflict(FORM, page(text(bytes), now, FormErrors.none()))
                : Pages.conflict(FORM, page(text(bytes), List.of(), FormErrors.of(reasons)));
    }

    @Requires(ProcedureCapabilities.RULES_EDIT)
    @PostMapping("/rules/{id}/take-back")
    ModelAndView takeBack(
            Actor actor,
            Texts texts,
            @PathVariable String id,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (adding.takeBack(actor, id)) {
            case Outcome.Missing<RuleSet>() -> throw Pages.missing();
            case Outcome.Refused<RuleSet>(List<Refusal> reasons) ->
                Pages.redirect(
                        "/rules/" + id,
                        Toast.done("procedure.toast.not-taken-back", FormErrors.message(reasons.getFirst(), texts)),
                        request,
                        response);
            case Outcome.Done<RuleSet>(RuleSet set) ->
                Pages.redirect(
                        "/rules",
                        Toast.done("procedure.toast.taken-back", RuleSetWords.name(set, texts)),
                        request,
                        response);
        };
    }

    private static byte[] bytes(@Nullable String text, @Nullable MultipartFile file) throws IOException {
        if (file != null && !file.isEmpty()) {
            try (InputStream content = file.getInputStream()) {
                return content.readNBytes(RuleSetAdding.LARGEST + 1);
            }
        }
        return text == null || text.isBlank() ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static FormErrors error(String key) {
        return FormErrors.of(List.of(Refusal.at("text", key)));
    }

    private NewRuleSetPage page(@Nullable String text, List<RuleProblem> problems, FormErrors errors) {
        return new NewRuleSetPage(text, problems, errors, sets.all().getLast());
    }
}
