package org.sotay.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sotay.access.AccessCapabilities;
import org.sotay.access.Grants;
import org.sotay.access.NewGrant;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Requires;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Pages;
import org.sotay.ui.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Granting a role to an account and ending a grant.
@Controller
class GrantController {

    private final Grants grants;
    private final AccountFiles files;
    private final Clock clock;

    GrantController(Grants grants, AccountFiles files, Clock clock) {
        this.grants = grants;
        this.files = files;
        this.clock = clock;
    }

    @Requires(AccessCapabilities.ACCESS_GRANT)
    @PostMapping("/accounts/{account}/grants")
    ModelAndView grant(
            Actor actor,
            @PathVariable long account,
            GrantForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        AccountId id = files.account(actor, new AccountId(account)).id();
        Outcome<Boolean> outcome = switch (form.read(LocalDate.now(clock))) {
            case GrantForm.Read.Unclear(List<Refusal> reasons) -> Outcome.refused(reasons);
            case GrantForm.Read.Understood(NewGrant wanted) -> grants.grant(actor, id, wanted);
        };
        return answer(actor, id, outcome, form, "account.grant.made", request, response);
    }

    @Requires(AccessCapabilities.ACCESS_GRANT)
    @PostMapping("/accounts/{account}/grants/{grant}/end")
    ModelAndView end(
            Actor actor,
            @PathVariable long account,
            @PathVariable long grant,
            HttpServletRequest request,
            HttpServletResponse response) {
        AccountId id = files.account(actor, new AccountId(account)).id();
        Outcome<Boolean> outcome = grants.end(actor, id, grant);
        return answer(actor, id, outcome, GrantForm.empty(), "account.grant.ended", request, response);
    }

    private ModelAndView answer(
            Actor actor,
            AccountId id,
            Outcome<Boolean> outcome,
            GrantForm form,
            String done,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (outcome) {
            case Outcome.Missing<Boolean>() -> throw Pages.missing();
            case Outcome.Refused<Boolean>(List<Refusal> reasons) ->
                files.refused(actor, id, null, form, FormErrors.of(reasons));
            case Outcome.Done<Boolean> _ -> Pages.redirect(after(actor, id), Toast.done(done), request, response);
        };
    }

    /// Whoever has ended the own grant sees no accounts any more.
    private static String after(Actor actor, AccountId id) {
        return id.equals(actor.account()) ? "/" : OneTimeLinks.page(id);
    }
}
