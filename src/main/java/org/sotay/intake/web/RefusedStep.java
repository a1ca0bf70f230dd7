package org.sotay.intake.web;

import java.util.List;
import org.sotay.kernel.Refusal;
import org.sotay.ui.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/// A step of an import that a program asked for was not taken; the answer says why.
final class RefusedStep extends ErrorResponseException {

    private static final long serialVersionUID = 1L;
    private static final String NOT_NOW = "intake.refusal.not-now";

    RefusedStep(Refusal reason, Texts texts) {
        this(List.of(reason), texts);
    }

    RefusedStep(List<Refusal> reasons, Texts texts) {
        super(status(reasons), problem(reasons, texts), null);
    }

    /// What is asked at the wrong time may be asked again; what is asked wrongly may not.
    private static HttpStatus status(List<Refusal> reasons) {
        return reasons.getFirst().key().equals(NOT_NOW) ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    private static ProblemDetail problem(List<Refusal> reasons, Texts texts) {
        List<ImportJson.Sentence> sentences = reasons.stream()
                .map(reason -> ImportJson.Sentence.of(reason, texts))
                .toList();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                status(reasons), sentences.getFirst().text());
        problem.setProperty("reasons", sentences);
        return problem;
    }
}
