package org.sotay.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.ui.Address;
import org.sotay.ui.AsOf;
import org.sotay.ui.Pages;
import org.sotay.ui.Shell;
import org.sotay.ui.Shells;
import org.sotay.ui.Texts;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Hands controllers who asks, in which language, for which day.
class PageArguments implements HandlerMethodArgumentResolver {

    private final Shells shells;

    PageArguments(Shells shells) {
        this.shells = shells;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        return type == Actor.class
                || type == AsOf.class
                || type == Shell.class
                || type == Texts.class
                || type == Address.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        if (request == null) {
            throw new IllegalStateException("Not a servlet request");
        }
        Shell shell = shells.of(request);
        Class<?> type = parameter.getParameterType();
        if (type == Actor.class) {
            return actor(shell);
        }
        if (type == AsOf.class) {
            return shell.asOf();
        }
        if (type == Texts.class) {
            return shell.texts();
        }
        return type == Address.class ? shell.here() : shell;
    }

    private static Actor actor(Shell shell) {
        Actor actor = shell.actor();
        if (actor == null) {
            throw Pages.missing();
        }
        return actor;
    }
}
