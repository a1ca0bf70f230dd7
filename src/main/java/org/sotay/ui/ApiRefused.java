package org.sotay.ui;

import java.util.List;
import org.sotay.kernel.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/// A program asked for something that a rule refuses; the answer tells each reason, with the field it is about.
public final class ApiRefused extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    private ApiRefused(HttpStatus status, ProblemDetail problem) {
        super(status, problem, null);
    }

    /// Why a rule says no, in the reader's words.
    public static ApiRefused of(List<Refusal> reasons, Texts texts) {
        return of(HttpStatus.UNPROCESSABLE_CONTENT, "A rule refuses it", reasons, texts);
    }

    /// Somebody else was faster; what was sent rests on a version that is no longer the last.
    public static ApiRefused overtaken(Refusal reason, Texts texts) {
        return of(HttpStatus.CONFLICT, "Somebody else was faster", List.of(reason), texts);
    }

    private static ApiRefused of(HttpStatus status, String title, List<Refusal> reasons, Texts texts) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(title);
        problem.setProperty(
                "reasons",
                reasons.stream()
                        .map(reason -> new Reason(reason.field(), reason.key(), FormErrors.message(reason, texts)))
                        .toList());
        return new ApiRefused(status, problem);
    }

    /// One reason as programs read it.
    ///
    /// @param field the field it is about; empty for the whole
    /// @param rule key of the rule
    /// @param text the sentence
    public record Reason(String field, String rule, String text) {}
}
