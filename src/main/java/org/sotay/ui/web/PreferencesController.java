package org.sotay.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Open;
import org.sotay.kernel.Preferences;
import org.sotay.ui.Looks;
import org.sotay.ui.Pages;
import org.sotay.ui.PreferenceKeeper;
import org.sotay.ui.Shell;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Language, colours and large print, from the switches on every page.
@Controller
class PreferencesController {

    private final ObjectProvider<PreferenceKeeper> keeper;

    PreferencesController(ObjectProvider<PreferenceKeeper> keeper) {
        this.keeper = keeper;
    }

    @Open
    @PostMapping("/preferences")
    ModelAndView keep(
            Shell shell,
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(required = false) @Nullable String print,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        Preferences changed = Looks.changed(shell.preferences(), language, theme, print);
        Actor actor = shell.actor();
        if (actor != null) {
            keeper.ifAvailable(known -> known.keep(actor, changed));
        }
        Looks.keep(request, response, changed);
        return Pages.back(back);
    }
}
