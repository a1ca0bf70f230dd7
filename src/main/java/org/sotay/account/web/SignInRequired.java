package org.sotay.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sotay.ui.Address;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/// Sends whoever is not signed in to the sign-in page, and from there back.
class SignInRequired implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        String target = target(request);
        if ("true".equals(request.getHeader("HX-Request"))) {
            response.setHeader("HX-Redirect", target);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        response.setHeader(HttpHeaders.LOCATION, target);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }

    private static String target(HttpServletRequest request) {
        Address page = Address.of("/sign-in");
        boolean returns = HttpMethod.GET.matches(request.getMethod())
                && request.getHeader("HX-Request") == null
                && !"/".equals(request.getRequestURI());
        if (!returns) {
            return page.toString();
        }
        String query = request.getQueryString();
        return page.with("to", request.getRequestURI() + (query == null ? "" : "?" + query))
                .toString();
    }
}
