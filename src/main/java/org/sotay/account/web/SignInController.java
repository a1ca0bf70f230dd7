package org.sotay.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.sotay.account.Sessions;
import org.sotay.account.SignInOffer;
import org.sotay.account.SignInOffers;
import org.sotay.account.SignIns;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Open;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.SignedIn;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Pages;
import org.sotay.ui.Shell;
import org.sotay.ui.Toast;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Signing in and out.
@Controller
class SignInController {

    private final SignIns signIns;
    private final Sessions sessions;
    private final ObjectProvider<SignInOffers> offers;

    SignInController(SignIns signIns, Sessions sessions, ObjectProvider<SignInOffers> offers) {
        this.signIns = signIns;
        this.sessions = sessions;
        this.offers = offers;
    }

    @Open
    @GetMapping("/sign-in")
    ModelAndView form(Shell shell, @RequestParam(defaultValue = "/") String to) {
        return shell.signedIn() ? Pages.back(to) : Pages.show("account/sign-in", page("", to, FormErrors.none()));
    }

    @Open
    @PostMapping("/sign-in")
    ModelAndView signIn(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "/") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (signIns.signIn(username, password, Clients.of(request))) {
            case Outcome.Done<String>(String secret) -> {
                SessionCookie.VISIT.clear(request, response);
                SessionCookie.SESSION.write(request, response, secret);
                yield Pages.back(to);
            }
            case Outcome.Refused<String>(List<Refusal> reasons) -> refused(page(username, to, FormErrors.of(reasons)));
            case Outcome.Missing<String>() -> throw Pages.missing();
        };
    }

    private static ModelAndView refused(SignInPage page) {
        ModelAndView view = Pages.invalid("account/sign-in", page);
        boolean tooMany = page.errors().all().getFirst().key().equals("account.sign-in.too-many");
        view.setStatus(tooMany ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    @SignedIn
    @PostMapping("/sign-out")
    ModelAndView signOut(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        sessions.end(actor, CurrentSession.id());
        SessionCookie.SESSION.clear(request, response);
        response.setHeader("Clear-Site-Data", "\"storage\"");
        return Pages.redirect("/sign-in", Toast.done("account.signed-out"), request, response);
    }

    private SignInPage page(String username, String to, FormErrors errors) {
        List<SignInOffer> offered =
                offers.stream().flatMap(source -> source.offers().stream()).toList();
        return new SignInPage(username, to, errors, offered);
    }
}
