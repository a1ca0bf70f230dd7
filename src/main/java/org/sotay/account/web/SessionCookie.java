package org.sotay.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.sotay.ui.Cookies;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// A cookie that scripts cannot read. Behind TLS its name makes browsers keep it to this very host.
///
/// @param name without the prefix
/// @param life none for a cookie that goes with the browser
record SessionCookie(String name, Optional<Duration> life) {

    /// Holds the secret of the session.
    static final SessionCookie SESSION = new SessionCookie("sotay", Optional.of(Duration.ofDays(30)));

    /// Binds form tokens to a browser that has not signed in.
    static final SessionCookie VISIT = new SessionCookie("sotay-visit", Optional.empty());

    Optional<String> read(HttpServletRequest request) {
        return Cookies.read(request, fullName(request)).filter(value -> !value.isEmpty());
    }

    void write(HttpServletRequest request, HttpServletResponse response, String value) {
        ResponseCookie.ResponseCookieBuilder cookie = base(request, value);
        life.ifPresent(cookie::maxAge);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }

    void clear(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                base(request, "").maxAge(Duration.ZERO).build().toString());
    }

    private ResponseCookie.ResponseCookieBuilder base(HttpServletRequest request, String value) {
        return ResponseCookie.from(fullName(request), value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax");
    }

    private String fullName(HttpServletRequest request) {
        return request.isSecure() ? "__Host-" + name : name;
    }
}
