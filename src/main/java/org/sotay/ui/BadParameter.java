package org.sotay.ui;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/// A request of a program has a parameter that cannot be used; the answer says which and why.
final class BadParameter extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    BadParameter(String name, String wanted) {
        super(HttpStatus.BAD_REQUEST, problem(name, wanted), null);
    }

    private static ProblemDetail problem(String name, String wanted) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, "The parameter '" + name + "' " + wanted + ".");
        problem.setTitle("A parameter cannot be used");
        problem.setProperty("parameter", name);
        return problem;
    }
}
