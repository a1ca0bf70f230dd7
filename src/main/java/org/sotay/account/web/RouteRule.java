package org.sotay.account.web;

import java.lang.reflect.Method;
import java.util.Optional;
import org.sotay.kernel.Capability;
import org.sotay.kernel.Open;
import org.sotay.kernel.Requires;
import org.sotay.kernel.SignedIn;
import org.springframework.core.annotation.AnnotatedElementUtils;

/// Who may call a route, as its handler declares it.
sealed interface RouteRule {

    /// Everybody.
    record ForAll() implements RouteRule {}

    /// Everybody who is signed in.
    record ForSignedIn() implements RouteRule {}

    /// An actor with the capability.
    record ForCapable(Capability capability) implements RouteRule {}

    /// Nobody, since the handler does not say.
    record ForNobody() implements RouteRule {}

    static RouteRule of(Method handler) {
        if (AnnotatedElementUtils.hasAnnotation(handler, Open.class) || isApiDescription(handler)) {
            return new ForAll();
        }
        if (AnnotatedElementUtils.hasAnnotation(handler, SignedIn.class)) {
            return new ForSignedIn();
        }
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(handler, Requires.class))
                .<RouteRule>map(required -> new ForCapable(new Capability(required.value())))
                .orElseGet(ForNobody::new);
    }

    /// The description of the API is not ours to annotate; it tells nothing about anybody.
    private static boolean isApiDescription(Method handler) {
        return handler.getDeclaringClass().getPackageName().startsWith("org.springdoc.");
    }
}
