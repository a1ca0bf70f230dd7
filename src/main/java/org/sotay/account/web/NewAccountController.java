package org.sotay.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sotay.access.AccessCapabilities;
import org.sotay.access.NewGrant;
import org.sotay.account.AccountKeeping;
import org.sotay.account.NewInvitation;
import org.sotay.account.WantedAccount;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Pages;
import org.sotay.ui.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Making an account for somebody else.
@Controller
class NewAccountController {

    private static final String TEMPLATE = "account/new";

    private final AccountKeeping keeping;
    private final OneTimeLinks links;
    private final Clock clock;

    NewAccountController(AccountKeeping keeping, OneTimeLinks links, Clock clock) {
        this.keeping = keeping;
        this.links = links;
        this.clock = clock;
    }

    @Requires(AccessCapabilities.ACCESS_GRANT)
    @GetMapping("/accounts/new")
    ModelAndView form() {
        return Pages.show(TEMPLATE, new NewAccountPage(NewAccountForm.empty(), GrantForm.empty(), FormErrors.none()));
    }

    @Requires(AccessCapabilities.ACCESS_GRANT)
    @PostMapping("/accounts/new")
    ModelAndView create(
            Actor actor,
            NewAccountForm form,
            GrantForm grant,
            HttpServletRequest request,
            HttpServletResponse response) {
        Outcome<NewInvitation> outcome = switch (grant.isEmpty() ? null : grant.read(LocalDate.now(clock))) {
            case null -> keeping.create(actor, wanted(form, null));
            case GrantForm.Read.Unclear(List<Refusal> reasons) -> Outcome.refused(reasons);
            case GrantForm.Read.Understood(NewGrant role) -> keeping.create(actor, wanted(form, role));
        };
        return switch (outcome) {
            case Outcome.Missing<NewInvitation>() -> throw Pages.missing();
            case Outcome.Refused<NewInvitation>(List<Refusal> reasons) ->
                Pages.invalid(TEMPLATE, new NewAccountPage(form, grant, FormErrors.of(reasons)));
            case Outcome.Done<NewInvitation>(NewInvitation made) ->
                Pages.redirect(
                        links.keep(made, request),
                        Toast.done("account.keep.made", text(form.name())),
                        request,
                        response);
        };
    }

    private static WantedAccount wanted(NewAccountForm form, @Nullable NewGrant grant) {
        return new WantedAccount(text(form.username()), text(form.name()), text(form.member()), grant);
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
