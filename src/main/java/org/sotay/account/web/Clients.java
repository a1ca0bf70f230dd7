package org.sotay.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.sotay.account.Client;
import org.springframework.http.HttpHeaders;

/// Tells where a request comes from.
final class Clients {

    private Clients() {}

    static Client of(HttpServletRequest request) {
        return new Client(
                Objects.requireNonNullElse(request.getRemoteAddr(), ""),
                Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), ""));
    }
}
