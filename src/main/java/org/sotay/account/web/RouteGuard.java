package org.sotay.account.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sotay.kernel.Actor;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Lets a request through to its handler if the handler's rule allows it; without a rule nobody may.
///
/// Whoever lacks the capability learns no more than that there is nothing.
@Component
class RouteGuard implements HandlerInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(RouteGuard.class);

    private final Map<Method, RouteRule> rules = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return true;
        }
        RouteRule rule = handler instanceof HandlerMethod method
                ? rules.computeIfAbsent(method.getMethod(), RouteGuard::rule)
                : new RouteRule.ForNobody();
        boolean allowed = switch (rule) {
            case RouteRule.ForAll() -> true;
            case RouteRule.ForSignedIn() -> signedIn() != null;
            case RouteRule.ForCapable(var capability) -> signedIn().may(capability);
            case RouteRule.ForNobody() -> false;
        };
        if (!allowed) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
        return allowed;
    }

    private static RouteRule rule(Method handler) {
        RouteRule rule = RouteRule.of(handler);
        if (rule instanceof RouteRule.ForNobody) {
            LOG.error("{} does not say who may call it", handler);
        }
        return rule;
    }

    private static Actor signedIn() {
        @Nullable
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Actor actor) {
            return actor;
        }
        throw new AuthenticationCredentialsNotFoundException("Nobody is signed in");
    }
}
