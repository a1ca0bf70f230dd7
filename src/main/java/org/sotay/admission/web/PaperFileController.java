package org.sotay.admission.web;

import java.nio.charset.StandardCharsets;
import org.sotay.admission.AdmissionCapabilities;
import org.sotay.admission.CandidateId;
import org.sotay.admission.CandidatePapers;
import org.sotay.admission.PaperContent;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Requires;
import org.sotay.ui.Pages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Gives out the file of a paper: to be saved, never to be shown within the application.
@Controller
class PaperFileController {

    private final CandidatePapers papers;

    PaperFileController(CandidatePapers papers) {
        this.papers = papers;
    }

    @Requires(AdmissionCapabilities.CANDIDATES_READ)
    @GetMapping("/candidates/{candidate:\\d{1,18}}/papers/{paper:\\d{1,18}}/file")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable long candidate, @PathVariable long paper) {
        PaperContent content =
                papers.file(actor, new CandidateId(candidate), paper).orElseThrow(Pages::missing);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, content.mediaType())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(content.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content.content());
    }
}
