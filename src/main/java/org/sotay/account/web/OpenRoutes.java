package org.sotay.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// The addresses that answer without a sign-in: those whose handlers say so.
@Component
class OpenRoutes implements RequestMatcher {

    private final Supplier<List<RequestMatcher>> matchers;

    OpenRoutes(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.matchers = SingletonSupplier.of(() -> matchers(mappings));
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return matchers.get().stream().anyMatch(matcher -> matcher.matches(request));
    }

    private static List<RequestMatcher> matchers(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(route -> RouteRule.of(route.getValue().getMethod()) instanceof RouteRule.ForAll)
                .flatMap(route -> route.getKey().getPatternValues().stream())
                .distinct()
                .<RequestMatcher>map(pattern -> PathPatternRequestMatcher.pathPattern(pattern))
                .toList();
    }
}
