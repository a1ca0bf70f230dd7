package org.sotay.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Preferences;
import org.sotay.platform.RequestId;
import org.sotay.ui.Shell.Frame;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;

/// Makes the shell of each request, once.
public final class Shells {

    /// Cookie with what the request before has done.
    static final String TOAST = "sotay-toast";

    private static final String ATTRIBUTE = Shell.class.getName();

    private final Languages languages;
    private final Clock clock;
    private final Frame frame;

    Shells(Languages languages, Clock clock, Assets assets, List<Navigation> navigation, boolean demo) {
        this.languages = languages;
        this.clock = clock;
        this.frame = new Frame(assets, new Icons(assets), List.copyOf(navigation), demo);
    }

    /// The shell of this request.
    public Shell of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Shell shell) {
            return shell;
        }
        Actor actor = actor();
        Preferences preferences = actor == null ? Looks.of(request) : actor.preferences();
        Visit visit = new Visit(
                actor,
                preferences,
                Address.of(request.getRequestURI(), request.getQueryString()),
                LocalDate.now(clock),
                () -> csrf(request),
                RequestId.of(request),
                Cookies.read(request, TOAST).flatMap(Toast::decode).orElse(null));
        Shell shell = new Shell(frame, languages.in(preferences.language()), visit);
        request.setAttribute(ATTRIBUTE, shell);
        return shell;
    }

    private static @Nullable Actor actor() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Actor actor ? actor : null;
    }

    private static Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Csrf(token.getParameterName(), token.getHeaderName(), token.getToken())
                : Csrf.none();
    }
}
