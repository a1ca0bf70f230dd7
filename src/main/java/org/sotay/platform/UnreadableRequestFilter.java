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
        if (!isUpload(request) && isUnreadable(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        chain.doFilter(request, response);
    }

    /// Taking a file apart costs; that waits until it is known who sent it.
    private static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/", 0, 10);
    }

    private static boolean isUnreadable(HttpServletRequest request) {
        try {
            return UnreadableRequest.find(request).isPresent();
        } catch (IllegalStateException undecodable) {
            return true; // the server could not even take the parameters apart
        }
    }
}
