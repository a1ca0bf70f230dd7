package org.sotay.ui;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.HashMap;
import java.util.Map;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Turns a template into a part of somebody else's page.
///
/// The template may declare `@param org.sotay.ui.Shell shell`: it gets the shell of the page it stands in.
public final class Fragments {

    private final TemplateEngine engine;
    private final Shells shells;

    Fragments(TemplateEngine engine, Shells shells) {
        this.engine = engine;
        this.shells = shells;
    }

    /// Renders when the page is written.
    ///
    /// @param template path without `.jte`, for example `membership/home-card`
    /// @param model the template's parameters, without the shell
    public Content render(String template, Map<String, ?> model) {
        Map<String, Object> parameters = new HashMap<>(model);
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            parameters.putIfAbsent("shell", shells.of(attributes.getRequest()));
        }
        return output -> engine.render(template + ".jte", parameters, output);
    }
}
