package org.sotay.intake.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sotay.intake.Import;
import org.sotay.intake.ImportId;
import org.sotay.intake.ImportSteps;
import org.sotay.intake.ImportTargets;
import org.sotay.intake.Imports;
import org.sotay.intake.IntakeCapabilities;
import org.sotay.intake.Listed;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.ui.Address;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Paged;
import org.sotay.ui.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// The lists that came in, and the form with which one is sent.
@Controller
class ImportsController {

    /// Parameter that says of a file that it was too large to be received.
    static final String LARGE = "large";

    private static final String FORM = "intake/new";
    private static final int SIZE = 25;

    private final Imports imports;
    private final ImportSteps steps;
    private final ImportTargets targets;

    ImportsController(Imports imports, ImportSteps steps, ImportTargets targets) {
        this.imports = imports;
        this.steps = steps;
        this.targets = targets;
    }

    @Requires(IntakeCapabilities.IMPORTS_MAKE)
    @GetMapping("/imports")
    ModelAndView list(Actor actor, Address here) {
        Paged<Listed<Import>> shown = Paged.of(here, SIZE, page -> imports.list(actor, page, SIZE), Listed::total);
        return Pages.show("intake/imports", new ImportsPage(shown.list().items(), shown.paging()));
    }

    @Requires(IntakeCapabilities.IMPORTS_MAKE)
    @GetMapping("/imports/new")
    ModelAndView form(Actor actor, Address here) {
        String target = here.value("target").orElse("");
        String unit = here.value("unit").orElse("");
        if (here.value(LARGE).isEmpty()) {
            return Pages.show(FORM, page(actor, target, unit, FormErrors.none()));
        }
        FormErrors errors = FormErrors.of(List.of(Refusal.at("file", "intake.page.new.too-large")));
        ModelAndView form = Pages.show(FORM, page(actor, target, unit, errors));
        form.setStatus(HttpStatus.CONTENT_TOO_LARGE);
        return form;
    }

    @Requires(IntakeCapabilities.IMPORTS_MAKE)
    @PostMapping("/imports")
    ModelAndView send(
            Actor actor,
            @RequestParam @Nullable String target,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable MultipartFile file)
            throws IOException {
        return switch (taken(actor, Objects.toString(target, ""), Objects.toString(unit, ""), file)) {
            case Outcome.Missing<ImportId>() -> throw Pages.missing();
            case Outcome.Refused<ImportId>(List<Refusal> why) ->
                Pages.invalid(FORM, page(actor, target, unit, FormErrors.of(why)));
            case Outcome.Done<ImportId>(ImportId id) -> Pages.redirect("/imports/" + id);
        };
    }

    private Outcome<ImportId> taken(Actor actor, String target, String unit, @Nullable MultipartFile file)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return Outcome.refused(Refusal.at("file", "intake.page.new.no-file"));
        }
        try (InputStream bytes = file.getInputStream()) {
            return steps.send(actor, target, unit, Objects.toString(file.getOriginalFilename(), ""), bytes);
        }
    }

    /// What nobody may bring in is not chosen; the first of what one may is.
    private NewImportPage page(Actor actor, @Nullable String target, @Nullable String unit, FormErrors errors) {
        List<String> names = targets.names(actor);
        if (names.isEmpty()) {
            throw Pages.missing();
        }
        String chosen = target != null && names.contains(target) ? target : names.getFirst();
        return new NewImportPage(names, chosen, Objects.toString(unit, ""), errors);
    }
}
