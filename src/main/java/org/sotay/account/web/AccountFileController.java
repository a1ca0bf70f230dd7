package org.sotay.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.sotay.access.AccessCapabilities;
import org.sotay.account.AccountKeeping;
import org.sotay.account.NewInvitation;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Pages;
import org.sotay.ui.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One account of somebody: its name, whether it may sign in, its one-time link.
@Controller
class AccountFileController {

    private final AccountKeeping keeping;
    private final AccountFiles files;
    private final OneTimeLinks links;

    AccountFileController(AccountKeeping keeping, AccountFiles files, OneTimeLinks links) {
        this.keeping = keeping;
        this.files = files;
        this.links = links;
    }

    @Requires(AccessCapabilities.ACCESS_GRANT)
    @GetMapping("/accounts/{account}")
    ModelAndView file(Actor actor, @PathVariable long account, HttpServletRequest request) {
        return files.show(actor, new AccountId(account), request);
    }

    @Requires(AccessCapabilities.ACCESS_GRANT)
    @PostMapping("/accounts/{account}/name")
    ModelAndView rename(
            Actor actor,
            @PathVariable long account,
            @RequestParam(defaultValue = "") String name,
            HttpServletRequest request,
            HttpServletResponse response) {
        AccountId id = new AccountId(account);
        return switch (keeping.rename(actor, id, name)) {
            case Outcome.Missing<Boolean>() -> throw Pages.missing();
            case Outcome.Refused<Boolean>(List<Refusal> reasons) ->
                files.refused(actor, id, name, GrantForm.empty(), FormErrors.of(reasons));
            case Outcome.Done<Boolean> _ -> done(id, Toast.done("account.keep.renamed"), request, response);
        };
    }

    @Requires(AccessCapabilities.ACCESS_GRANT)
    @PostMapping("/accounts/{account}/enabled")
    ModelAndView enable(
            Actor actor,
            @PathVariable long account,
            @RequestParam boolean enabled,
            HttpServletRequest request,
            HttpServletResponse response) {
        AccountId id = new AccountId(account);
        String key = enabled ? "account.keep.enabled" : "account.keep.switched-off";
        return switch (keeping.enable(actor, id, enabled)) {
            case Outcome.Missing<Boolean>() -> throw Pages.missing();
            case Outcome.Refused<Boolean>(List<Refusal> reasons) ->
                files.refused(actor, id, null, GrantForm.empty(), FormErrors.of(reasons));
            case Outcome.Done<Boolean> _ -> done(id, Toast.done(key), request, response);
        };
    }

    @Requires(AccessCapabilities.ACCESS_GRANT)
    @PostMapping("/accounts/{account}/link")
    ModelAndView invite(
            Actor actor, @PathVariable long account, HttpServletRequest request, HttpServletResponse response) {
        AccountId id = new AccountId(account);
        return switch (keeping.invite(actor, id)) {
            case Outcome.Missing<NewInvitation>() -> throw Pages.missing();
            case Outcome.Refused<NewInvitation>(List<Refusal> reasons) ->
                files.refused(actor, id, null, GrantForm.empty(), FormErrors.of(reasons));
            case Outcome.Done<NewInvitation>(NewInvitation made) ->
                Pages.redirect(links.keep(made, request), Toast.done("account.keep.link-made"), request, response);
        };
    }

    private static ModelAndView done(
            AccountId id, Toast toast, HttpServletRequest request, HttpServletResponse response) {
        return Pages.redirect(OneTimeLinks.page(id), toast, request, response);
    }
}
