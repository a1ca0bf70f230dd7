package org.sotay.account.web;

import org.sotay.account.Sessions;
import org.sotay.kernel.Actor;
import org.sotay.kernel.SignedIn;
import org.sotay.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Choosing in which of one's capacities to go on.
@Controller
class ActingAsController {

    private final Sessions sessions;

    ActingAsController(Sessions sessions) {
        this.sessions = sessions;
    }

    @SignedIn
    @PostMapping("/acting-as")
    ModelAndView act(
            Actor actor,
            @RequestParam(defaultValue = "") String mandate,
            @RequestParam(defaultValue = "/") String back) {
        if (!sessions.act(actor, CurrentSession.id(), mandate)) {
            throw Pages.missing();
        }
        return Pages.back(back);
    }
}
