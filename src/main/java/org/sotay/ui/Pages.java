package org.sotay.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// The answers a controller gives.
public final class Pages {

    private Pages() {}

    /// A page.
    ///
    /// @param template path without `.jte`, for example `people/edit`
    /// @param page the page record
    public static ModelAndView show(String template, Object page) {
        return new ModelAndView(template, Map.of("page", page));
    }

    /// A form again, with what was typed and what is wrong with it.
    public static ModelAndView invalid(String template, Object page) {
        return answer(template, page, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /// A form again, because somebody else was faster.
    public static ModelAndView conflict(String template, Object page) {
        return answer(template, page, HttpStatus.CONFLICT);
    }

    private static ModelAndView answer(String template, Object page, HttpStatus status) {
        ModelAndView view = show(template, page);
        view.setStatus(status);
        return view;
    }

    /// To another page, after something was done.
    public static ModelAndView redirect(String path) {
        if (!Toast.isLocal(path)) {
            throw new IllegalArgumentException("Not a path of this application: " + path);
        }
        RedirectView view = new RedirectView(path, true, false, false);
        view.setExpandUriTemplateVariables(false); // braces in an address are just signs
        return new ModelAndView(view);
    }

    /// To the page a form was sent from; `path` comes from the form and is followed only within this application.
    public static ModelAndView back(String path) {
        return redirect(Toast.isLocal(path) ? path : "/");
    }

    /// To another page, which tells what was done.
    public static ModelAndView redirect(
            String path, Toast toast, HttpServletRequest request, HttpServletResponse response) {
        Cookies.write(request, response, Shells.TOAST, toast.encode(), Duration.ofMinutes(1));
        return redirect(path);
    }

    /// Unknown, foreign or forbidden: all three answer alike.
    public static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
