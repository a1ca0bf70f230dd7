package org.sotay.ui;

import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.servlet.view.AbstractUrlBasedView;

/// A page made of a JTE template; gives it the shell.
class TemplateView extends AbstractUrlBasedView {

    private final TemplateEngine engine;
    private final Shells shells;

    TemplateView(TemplateEngine engine, Shells shells) {
        this.engine = engine;
        this.shells = shells;
        setContentType("text/html;charset=utf-8");
    }

    @Override
    public boolean checkResource(Locale locale) {
        return engine.hasTemplate(template());
    }

    @Override
    protected void renderMergedOutputModel(
            Map<String, Object> model, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Shell shell = shells.of(request);
        Map<String, Object> parameters = new HashMap<>(model);
        parameters.put("shell", shell);
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template(), parameters, output);
        if (shell.toast() != null) {
            Cookies.write(request, response, Shells.TOAST, "", Duration.ZERO);
        }
        response.setContentType(getContentType());
        response.setLocale(Locale.forLanguageTag(shell.texts().lang()));
        byte[] page = output.toByteArray();
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private String template() {
        String url = getUrl();
        if (url == null) {
            throw new TemplateException("A page without a template");
        }
        return url;
    }
}
