package org.sotay.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses a request whose parameters no text can be, before anybody looks at them: the database could not keep them
/// either.
class UnreadableRequestFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isUnreadable(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isUnreadable(HttpServletRequest request) {
        try {
            return UnreadableRequest.find(request).isPresent();
        } catch (IllegalStateException undecodable) {
            return true; // the server could not even take the parameters apart
        }
    }
}
