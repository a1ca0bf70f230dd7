package org.sotay.account.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Addresses that are handed on to others, hence complete.
@Component
class Links {

    private final String base;

    Links(@Value("${sotay.base-url:}") String base) {
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    /// The complete address of `path`: as this installation is configured, else as the request has reached it.
    String to(HttpServletRequest request, String path) {
        if (!base.isEmpty()) {
            return base + path;
        }
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length()) + path;
    }
}
