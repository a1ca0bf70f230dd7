package org.sotay.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.account.InstallationRecord;
import org.sotay.account.Secrets;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;

/// Form tokens that need no storage: a signature under the cookie of the session, or of the visit before signing in.
///
/// A token of one session is worth nothing in another.
@Component
class DerivedCsrfTokens implements CsrfTokenRepository {

    private static final String NEW_VISIT = DerivedCsrfTokens.class.getName();

    private final InstallationRecord installation;
    private final Secrets secrets;

    DerivedCsrfTokens(InstallationRecord installation, Secrets secrets) {
        this.installation = installation;
        this.secrets = secrets;
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        Optional<String> cookie = SessionCookie.SESSION.read(request).or(() -> SessionCookie.VISIT.read(request));
        return cookie.map(this::derive).orElse(null);
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        String visit = secrets.token();
        request.setAttribute(NEW_VISIT, visit);
        return derive(visit);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token != null && request.getAttribute(NEW_VISIT) instanceof String visit) {
            SessionCookie.VISIT.write(request, response, visit);
        }
    }

    private CsrfToken derive(String cookie) {
        byte[] signature = installation.sign("form " + cookie);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
        return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", token);
    }
}
