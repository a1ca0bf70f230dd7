package org.sotay.ui.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Open;
import org.sotay.platform.UnreadableRequest;
import org.sotay.ui.Shell;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Every error ends here: a page in the reader's language, or problem details (RFC 9457) below `/api/`.
@Controller
class ErrorController implements org.springframework.boot.webmvc.error.ErrorController {

    @Open
    @RequestMapping("/error")
    @Nullable
    Object error(Shell shell, HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = status(request);
        response.setStatus(status);
        if (status == HttpStatus.SERVICE_UNAVAILABLE.value() || status == HttpStatus.TOO_MANY_REQUESTS.value()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        }
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (path.startsWith("/api/")) {
            return problem(status, shell.requestId(), UnreadableRequest.parameter(request));
        }
        return new ModelAndView("ui/error", Map.of("page", ErrorPage.of(status)));
    }

    private static ResponseEntity<ProblemDetail> problem(int status, String requestId, Optional<String> unreadable) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        unreadable.ifPresent(name -> {
            problem.setTitle("A parameter cannot be used");
            problem.setDetail("The parameter '" + name + "' is not text: it may not have control characters.");
            problem.setProperty("parameter", name);
        });
        problem.setInstance(URI.create("urn:sotay:request:" + requestId));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static int status(HttpServletRequest request) {
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (thrown instanceof Throwable cause && DatabaseAway.isBehind(cause)) {
            return HttpStatus.SERVICE_UNAVAILABLE.value();
        }
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = code instanceof Integer number ? number : HttpStatus.NOT_FOUND.value();
        return status < 400 ? HttpStatus.INTERNAL_SERVER_ERROR.value() : status;
    }
}
