package org.sotay.account.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;

/// Finds who sent a request, once and only when somebody asks; keeps nothing itself.
class RequestContexts implements SecurityContextRepository {

    private static final String ATTRIBUTE = RequestContexts.class.getName();

    private final Function<HttpServletRequest, Optional<SecurityContext>> finder;

    RequestContexts(Function<HttpServletRequest, Optional<SecurityContext>> finder) {
        this.finder = finder;
    }

    @Override
    @Deprecated
    @SuppressWarnings({"deprecation", "removal"}) // the interface still asks for it
    public SecurityContext loadContext(
            org.springframework.security.web.context.HttpRequestResponseHolder requestResponseHolder) {
        return load(requestResponseHolder.getRequest());
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(request);
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // A session begins at the sign-in, where its secret is known.
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return load(request).getAuthentication() != null;
    }

    private SecurityContext load(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof SecurityContext known) {
            return known;
        }
        // An error page must not ask the database, which may be what failed.
        SecurityContext found = request.getDispatcherType() == DispatcherType.ERROR
                ? new SecurityContextImpl()
                : finder.apply(request).orElseGet(SecurityContextImpl::new);
        request.setAttribute(ATTRIBUTE, found);
        return found;
    }

    private final class Deferred implements DeferredSecurityContext {

        private final HttpServletRequest request;
        private @Nullable SecurityContext context;

        Deferred(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            if (context == null) {
                context = load(request);
            }
            return context;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
