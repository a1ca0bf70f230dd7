package org.sotay.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sotay.platform.RequestId;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/// Gives programs problem details and people the error page, whoever found the fault.
@ControllerAdvice
class ErrorAnswers extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

    /// Faults of ours are logged here, where the log still knows the request.
    @ExceptionHandler
    void unexpected(Exception fault, HttpServletResponse response) throws Exception {
        if (fault instanceof AuthenticationException || fault instanceof AccessDeniedException) {
            throw fault; // the guard at the door answers
        }
        if (response.isCommitted() || fault instanceof IOException) {
            LOG.debug("The reader went away", fault);
            return;
        }
        HttpStatus status =
                DatabaseAway.isBehind(fault) ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.INTERNAL_SERVER_ERROR;
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            LOG.warn("The database does not answer: {}", fault.getMessage());
        } else {
            LOG.error("Not foreseen", fault);
        }
        response.sendError(status.value());
    }

    /// A form with a file that breaks off, or is none: the sender's fault.
    @ExceptionHandler
    void broken(MultipartException fault, HttpServletResponse response) throws IOException {
        LOG.debug("Not a form", fault);
        if (!response.isCommitted()) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        }
    }

    /// What cannot even be the number of a thing is as unknown as one that is not in use.
    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        boolean inPath = mismatch instanceof MethodArgumentTypeMismatchException argument
                && argument.getParameter().hasParameterAnnotation(PathVariable.class);
        return inPath
                ? handleExceptionInternal(
                        mismatch, ProblemDetail.forStatus(HttpStatus.NOT_FOUND), headers, HttpStatus.NOT_FOUND, request)
                : super.handleTypeMismatch(mismatch, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception fault, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest web) {
        ServletWebRequest request = (ServletWebRequest) web;
        if (request.getRequest().getRequestURI().startsWith("/api/")) {
            return super.handleExceptionInternal(fault, body, headers, status, web);
        }
        HttpServletResponse response = request.getResponse();
        if (response == null || response.isCommitted()) {
            return null;
        }
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        try {
            response.sendError(status.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return null;
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest web) {
        HttpServletRequest request = ((ServletWebRequest) web).getRequest();
        if (body instanceof ProblemDetail problem) {
            if (status.value() == HttpStatus.NOT_FOUND.value()) {
                problem.setDetail(null); // unknown, foreign and forbidden are answered alike
            }
            problem.setInstance(URI.create("urn:sotay:request:" + RequestId.of(request)));
        }
        return super.createResponseEntity(body, headers, status, web);
    }
}
