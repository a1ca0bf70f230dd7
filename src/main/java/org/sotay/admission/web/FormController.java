package org.sotay.admission.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sotay.admission.AdmissionCapabilities;
import org.sotay.admission.Candidate;
import org.sotay.admission.CandidateId;
import org.sotay.admission.Candidates;
import org.sotay.admission.FilledForm;
import org.sotay.admission.Forms;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Requires;
import org.sotay.ui.Pages;
import org.sotay.ui.PaperPages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Official forms filled in from the file of a candidate, as PDF.
@Controller
class FormController {

    private final Forms forms;
    private final Candidates candidates;
    private final PaperPages paper;
    private final Clock clock;

    FormController(Forms forms, Candidates candidates, PaperPages paper, Clock clock) {
        this.forms = forms;
        this.candidates = candidates;
        this.paper = paper;
        this.clock = clock;
    }

    @Requires(AdmissionCapabilities.CANDIDATES_READ)
    @GetMapping("/candidates/{candidate:\\d{1,18}}/forms")
    ModelAndView forms(Actor actor, @PathVariable long candidate) {
        LocalDate today = LocalDate.now(clock);
        Candidate found =
                candidates.find(actor, new CandidateId(candidate), today).orElseThrow(Pages::missing);
        return Pages.show("admission/forms", new FormsPage(found, forms.offers(found, today)));
    }

    @Requires(AdmissionCapabilities.CANDIDATES_READ)
    @GetMapping("/candidates/{candidate:\\d{1,18}}/forms/{form:\\d{1,2}-KND}")
    ResponseEntity<byte[]> form(
            Actor actor,
            @PathVariable long candidate,
            @PathVariable String form,
            @RequestParam @Nullable Long introducer) {
        PersonId who = introducer == null ? null : new PersonId(introducer);
        FilledForm filled =
                forms.fill(actor, new CandidateId(candidate), form, who).orElseThrow(Pages::missing);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(form + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(paper.pdf("admission/form", "forms/form.css", filled));
    }
}
