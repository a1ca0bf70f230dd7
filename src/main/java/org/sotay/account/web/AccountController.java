package org.sotay.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.account.Accounts;
import org.sotay.account.ApiTokens;
import org.sotay.account.PasswordChange;
import org.sotay.account.PasswordChanges;
import org.sotay.account.Sessions;
import org.sotay.account.ShownOnce;
import org.sotay.account.web.AccountPage.SessionLine;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.SignedIn;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Pages;
import org.sotay.ui.Toast;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One's own account.
@Controller
class AccountController {

    private static final String TEMPLATE = "account/account";
    private static final String PAGE = "/account";

    private final Accounts accounts;
    private final PasswordChanges passwords;
    private final Sessions sessions;
    private final ApiTokens tokens;
    private final ShownOnce shown;

    AccountController(
            Accounts accounts, PasswordChanges passwords, Sessions sessions, ApiTokens tokens, ShownOnce shown) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.tokens = tokens;
        this.shown = shown;
    }

    @SignedIn
    @GetMapping("/account")
    ModelAndView account(Actor actor, @RequestParam(defaultValue = "false") boolean made, HttpServletRequest request) {
        String token = made
                ? CurrentSession.key(request)
                        .flatMap(key -> shown.take(key, PAGE))
                        .orElse(null)
                : null;
        return Pages.show(TEMPLATE, page(actor, FormErrors.none(), "", token));
    }

    @SignedIn
    @PostMapping("/account/password")
    ModelAndView changePassword(
            Actor actor,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String wanted,
            @RequestParam(defaultValue = "") String repeated,
            HttpServletRequest request,
            HttpServletResponse response) {
        PasswordChange change = new PasswordChange(current, wanted, repeated);
        return switch (passwords.change(actor, CurrentSession.id(), change, Clients.of(request))) {
            case Outcome.Done<Boolean>(Boolean _) -> done("account.password.changed", request, response);
            case Outcome.Refused<Boolean>(List<Refusal> reasons) -> refused(actor, reasons, "");
            case Outcome.Missing<Boolean>() -> throw Pages.missing();
        };
    }

    @SignedIn
    @PostMapping("/account/sessions/{session}/end")
    ModelAndView endSession(
            Actor actor, @PathVariable long session, HttpServletRequest request, HttpServletResponse response) {
        if (!sessions.end(actor, session)) {
            throw Pages.missing();
        }
        return done("account.session.ended", request, response);
    }

    @SignedIn
    @PostMapping("/account/sessions/end-others")
    ModelAndView endOthers(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        sessions.endOthers(actor, CurrentSession.id());
        return done("account.sessions.ended", request, response);
    }

    @SignedIn
    @PostMapping("/account/tokens")
    ModelAndView makeToken(
            Actor actor,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "-1") int days,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (tokens.make(actor, name, days)) {
            case Outcome.Done<String>(String token) -> {
                CurrentSession.key(request).ifPresent(key -> shown.keep(key, PAGE, token));
                yield Pages.redirect(PAGE + "?made=true");
            }
            case Outcome.Refused<String>(List<Refusal> reasons) -> refused(actor, reasons, name);
            case Outcome.Missing<String>() -> throw Pages.missing();
        };
    }

    @SignedIn
    @PostMapping("/account/tokens/{token}/revoke")
    ModelAndView revokeToken(
            Actor actor, @PathVariable long token, HttpServletRequest request, HttpServletResponse response) {
        if (!tokens.revoke(actor, token)) {
            throw Pages.missing();
        }
        return done("account.token.revoked", request, response);
    }

    private static ModelAndView done(String key, HttpServletRequest request, HttpServletResponse response) {
        return Pages.redirect(PAGE, Toast.done(key), request, response);
    }

    private ModelAndView refused(Actor actor, List<Refusal> reasons, String tokenName) {
        ModelAndView view = Pages.invalid(TEMPLATE, page(actor, FormErrors.of(reasons), tokenName, null));
        if (reasons.getFirst().key().equals("account.sign-in.too-many")) {
            view.setStatus(HttpStatus.TOO_MANY_REQUESTS);
        }
        return view;
    }

    private AccountPage page(Actor actor, FormErrors errors, String tokenName, @Nullable String made) {
        long current = CurrentSession.id();
        List<SessionLine> lines = sessions.of(actor).stream()
                .map(session -> SessionLine.of(session, current))
                .toList();
        return new AccountPage(accounts.username(actor), lines, tokens.of(actor), errors, tokenName, made);
    }
}
