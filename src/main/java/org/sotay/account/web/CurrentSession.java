package org.sotay.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.sotay.account.Principal;
import org.sotay.account.SessionKey;
import org.sotay.kernel.Actor;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;

/// The session a request belongs to, kept beside the actor.
final class CurrentSession {

    private CurrentSession() {}

    /// Number of the session; 0 when there is none.
    static long id() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getDetails() instanceof Long session ? session : 0;
    }

    /// The session together with the secret of its browser; none for whoever has no session.
    static Optional<SessionKey> key(HttpServletRequest request) {
        return id() == 0
                ? Optional.empty()
                : SessionCookie.SESSION.read(request).map(secret -> new SessionKey(id(), secret));
    }

    static SecurityContext context(Principal principal) {
        return context(principal.actor(), principal.session());
    }

    static SecurityContext context(Actor actor, long session) {
        var authentication = new PreAuthenticatedAuthenticationToken(actor, "", List.of());
        authentication.setDetails(session);
        return new SecurityContextImpl(authentication);
    }
}
