package org.sotay.account.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.sotay.account.ApiTokens;
import org.sotay.account.Sessions;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// The guard at the door: who a request comes from, form tokens, headers. Without a word to the contrary, no.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration implements WebMvcConfigurer {

    private final RouteGuard guard;

    SecurityConfiguration(RouteGuard guard) {
        this.guard = guard;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(guard);
    }

    @Bean
    FilterRegistrationBean<ErrorHeaders> errorHeaders() {
        var registration = new FilterRegistrationBean<>(new ErrorHeaders());
        registration.setDispatcherTypes(DispatcherType.ERROR);
        return registration;
    }

    /// Style sheets, scripts and pictures are for everybody; nobody asks who wants them.
    @Bean
    @Order(10)
    SecurityFilterChain assetChain(HttpSecurity http) {
        return withoutSessions(http.securityMatcher("/assets/**"))
                .csrf(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .headers(SecurityHeaders::write)
                .build();
    }

    /// Programs identify themselves with a token in each request; a cookie means nothing here.
    @Bean
    @Order(20)
    SecurityFilterChain apiChain(HttpSecurity http, ApiTokens tokens, OpenRoutes open) {
        return withoutSessions(http.securityMatcher("/api/**"))
                .csrf(AbstractHttpConfigurer::disable)
                .securityContext(context ->
                        context.securityContextRepository(new RequestContexts(request -> bearer(request, tokens))))
                .authorizeHttpRequests(routes -> routes.anyRequest().access(signedInOrOpen(open)))
                .exceptionHandling(errors -> errors.authenticationEntryPoint((request, response, missing) -> {
                            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Sotay\"");
                            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
                        })
                        .accessDeniedHandler(
                                (request, response, denied) -> response.sendError(HttpServletResponse.SC_NOT_FOUND)))
                .headers(SecurityHeaders::write)
                .build();
    }

    @Bean
    @Order(30)
    SecurityFilterChain pageChain(HttpSecurity http, Sessions sessions, DerivedCsrfTokens tokens, OpenRoutes open) {
        return withoutSessions(http)
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .addFilterBefore(new SignedInUploads(new SignInRequired()), CsrfFilter.class)
                .securityContext(context ->
                        context.securityContextRepository(new RequestContexts(request -> session(request, sessions))))
                .authorizeHttpRequests(routes -> routes.anyRequest().access(signedInOrOpen(open)))
                .exceptionHandling(errors -> errors.authenticationEntryPoint(new SignInRequired())
                        .accessDeniedHandler(
                                (request, response, denied) -> response.sendError(HttpServletResponse.SC_FORBIDDEN)))
                .headers(SecurityHeaders::write)
                .build();
    }

    /// Passwords are checked by the sign-in itself; nothing else may try, and no standard user is made.
    @Bean
    AuthenticationManager noOtherWay() {
        return authentication -> {
            throw new AuthenticationServiceException("Only the sign-in page signs anybody in");
        };
    }

    /// The metrics of requests are enough; observing each filter of the chain costs more than the chain.
    @Bean
    SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

    /// Leaves out what rests on servlet sessions or serves other ways of signing in.
    private static HttpSecurity withoutSessions(HttpSecurity http) {
        return http.sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable);
    }

    /// Whoever is signed in gets as far as the rule of the route, everybody else only where it is open.
    private static AuthorizationManager<RequestAuthorizationContext> signedInOrOpen(OpenRoutes open) {
        return (authentication, route) -> {
            boolean signedIn = SecurityContextHolder.getContext().getAuthentication() != null;
            if (!signedIn && !open.matches(route.getRequest())) {
                throw new AuthenticationCredentialsNotFoundException("Nobody is signed in");
            }
            return new AuthorizationDecision(true);
        };
    }

    private static Optional<SecurityContext> session(HttpServletRequest request, Sessions sessions) {
        return SessionCookie.SESSION.read(request).flatMap(sessions::find).map(CurrentSession::context);
    }

    private static Optional<SecurityContext> bearer(HttpServletRequest request, ApiTokens tokens) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return Optional.empty();
        }
        return tokens.find(header.substring(7).strip(), request.getHeader("Sotay-Acting-As"))
                .map(actor -> CurrentSession.context(actor, 0));
    }
}
