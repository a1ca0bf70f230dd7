package org.sotay.admission.web;

import java.util.List;
import org.sotay.procedure.Finding;
import org.sotay.procedure.TakenStep;
import org.sotay.ui.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/// A program wanted a step that cannot be taken; the answer explains itself as the pages do.
final class CaseRefused extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    private CaseRefused(HttpStatus status, ProblemDetail problem) {
        super(status, problem, null);
    }

    /// The rules speak against it: each finding with clause, fact and cure.
    static CaseRefused of(List<Finding> findings, Texts texts) {
        ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, "A rule refuses it");
        problem.setProperty(
                "findings",
                findings.stream()
                        .map(finding -> EligibilityJson.FindingJson.of(finding, texts))
                        .toList());
        return new CaseRefused(HttpStatus.UNPROCESSABLE_CONTENT, problem);
    }

    /// Somebody took the step before; this is what they told.
    static CaseRefused overtaken(TakenStep before) {
        ProblemDetail problem = problem(HttpStatus.CONFLICT, "The step was taken already");
        problem.setProperty("step", CaseJson.Step.of(before));
        return new CaseRefused(HttpStatus.CONFLICT, problem);
    }

    /// The key came with something else before.
    static CaseRefused keyTaken() {
        return new CaseRefused(
                HttpStatus.CONFLICT, problem(HttpStatus.CONFLICT, "The key came with something else before"));
    }

    private static ProblemDetail problem(HttpStatus status, String title) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(title);
        return problem;
    }
}
