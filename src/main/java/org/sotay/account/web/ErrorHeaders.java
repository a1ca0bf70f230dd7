package org.sotay.account.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.web.filter.OncePerRequestFilter;

/// Gives an error the headers of every answer, though it was found before the guard at the door was asked.
class ErrorHeaders extends OncePerRequestFilter {

    private final List<HeaderWriter> headers = SecurityHeaders.all();

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        headers.forEach(writer -> writer.writeHeaders(request, response));
        chain.doFilter(request, response);
    }
}
