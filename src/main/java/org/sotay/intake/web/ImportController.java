package org.sotay.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.intake.Import;
import org.sotay.intake.ImportId;
import org.sotay.intake.ImportSteps;
import org.sotay.intake.Imports;
import org.sotay.intake.IntakeCapabilities;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.ui.Address;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Pages;
import org.sotay.ui.Texts;
import org.sotay.ui.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One file that was sent: what would become of it, writing it, taking it back, throwing it away.
@Controller
class ImportController {

    private static final Refusal UNSURE = Refusal.at("sure", "intake.page.sure.missing");

    private final Imports imports;
    private final ImportSteps steps;
    private final ImportPages pages;

    ImportController(Imports imports, ImportSteps steps, ImportPages pages) {
        this.imports = imports;
        this.steps = steps;
        this.pages = pages;
    }

    /// Whoever watches the work asks again and again; once it is done, the page is another.
    @Requires(IntakeCapabilities.IMPORTS_MAKE)
    @GetMapping("/imports/{list}")
    ModelAndView show(
            Actor actor,
            Address here,
            Texts texts,
            @PathVariable("list") long id,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String script,
            HttpServletResponse response) {
        Import one = find(actor, id);
        if (!one.rests()) {
            return Pages.show("intake/working", new WorkingPage(one));
        }
        if (script != null) {
            response.setHeader("HX-Refresh", "true");
        }
        return Pages.show("intake/import", pages.page(actor, one, here, texts, FormErrors.none()));
    }

    @Requires(IntakeCapabilities.IMPORTS_MAKE)
    @PostMapping("/imports/{list}/commit")
    ModelAndView commit(
            Actor actor,
            Texts texts,
            @PathVariable("list") long id,
            @RequestParam(defaultValue = "false") boolean sure) {
        return after(actor, texts, id, sure ? steps.commit(actor, new ImportId(id)) : Outcome.refused(UNSURE));
    }

    @Requires(IntakeCapabilities.IMPORTS_MAKE)
    @PostMapping("/imports/{list}/undo")
    ModelAndView undo(
            Actor actor,
            Texts texts,
            @PathVariable("list") long id,
            @RequestParam(defaultValue = "false") boolean sure) {
        return after(actor, texts, id, sure ? steps.undo(actor, new ImportId(id)) : Outcome.refused(UNSURE));
    }

    @Requires(IntakeCapabilities.IMPORTS_MAKE)
    @PostMapping("/imports/{list}/drop")
    ModelAndView drop(
            Actor actor,
            Texts texts,
            @PathVariable("list") long id,
            HttpServletRequest request,
            HttpServletResponse response) {
        String name = find(actor, id).fileName();
        return switch (steps.drop(actor, new ImportId(id))) {
            case Outcome.Done<ImportId> done ->
                Pages.redirect("/imports", Toast.done("intake.page.dropped", name), request, response);
            case Outcome.Refused<ImportId> refused -> after(actor, texts, id, refused);
            case Outcome.Missing<ImportId> missing -> throw Pages.missing();
        };
    }

    private ModelAndView after(Actor actor, Texts texts, long id, Outcome<ImportId> outcome) {
        Import one = find(actor, id);
        return switch (outcome) {
            case Outcome.Done<ImportId> done -> Pages.redirect("/imports/" + id);
            case Outcome.Missing<ImportId> missing -> throw Pages.missing();
            case Outcome.Refused<ImportId>(List<Refusal> why) when !one.rests() -> Pages.redirect("/imports/" + id);
            case Outcome.Refused<ImportId>(List<Refusal> why) ->
                Pages.invalid(
                        "intake/import",
                        pages.page(actor, one, Address.of("/imports/" + id), texts, FormErrors.of(why)));
        };
    }

    private Import find(Actor actor, long id) {
        return imports.find(actor, new ImportId(id)).orElseThrow(Pages::missing);
    }
}
