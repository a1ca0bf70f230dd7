package org.sotay.account.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets files in only from people who are signed in: the token of a form stands within what was sent, so whoever looks
/// for it takes the whole apart.
class SignedInUploads extends OncePerRequestFilter {

    private final AuthenticationEntryPoint door;

    SignedInUploads(AuthenticationEntryPoint door) {
        this.door = door;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() == null) {
            door.commence(request, response, new AuthenticationCredentialsNotFoundException("Nobody is signed in"));
        } else if (isTooLarge(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.regionMatches(true, 0, "multipart/", 0, 10);
    }

    /// Whether the server gave up taking it apart.
    private static boolean isTooLarge(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return false;
        } catch (IllegalStateException beyondTheLimits) {
            return true;
        }
    }
}
