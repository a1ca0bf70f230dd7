package org.sotay.ui;

import gg.jte.TemplateEngine;
import org.springframework.web.servlet.view.AbstractUrlBasedView;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

/// Finds the template of a view's name, `people/edit` in `people/edit.jte`.
class TemplateViewResolver extends UrlBasedViewResolver {

    private final TemplateEngine engine;
    private final Shells shells;

    TemplateViewResolver(TemplateEngine engine, Shells shells) {
        this.engine = engine;
        this.shells = shells;
        setViewClass(TemplateView.class);
        setSuffix(".jte");
        setOrder(0);
    }

    @Override
    protected Class<?> requiredViewClass() {
        return TemplateView.class;
    }

    @Override
    protected AbstractUrlBasedView instantiateView() {
        return new TemplateView(engine, shells);
    }
}
