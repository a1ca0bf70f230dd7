package org.sotay.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.sotay.account.FirstAdministrator;
import org.sotay.account.NewAccount;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.Open;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Pages;
import org.sotay.ui.Shell;
import org.sotay.ui.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Making the first administrator with the link printed at the start.
@Controller
class SetupController {

    private static final String TEMPLATE = "account/setup";

    private final FirstAdministrator first;

    SetupController(FirstAdministrator first) {
        this.first = first;
    }

    @Open
    @GetMapping("/setup/{token}")
    ModelAndView form(@PathVariable String token) {
        if (!first.isOffered(token)) {
            throw Pages.missing();
        }
        return Pages.show(TEMPLATE, new SetupPage(token, "", "", FormErrors.none()));
    }

    @Open
    @PostMapping("/setup/{token}")
    ModelAndView create(
            Shell shell,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        NewAccount wanted = new NewAccount(username, name, null, password, null, shell.preferences(), false);
        return switch (first.create(token, wanted)) {
            case Outcome.Done<AccountId>(AccountId _) ->
                Pages.redirect("/sign-in", Toast.done("account.setup.done"), request, response);
            case Outcome.Refused<AccountId>(List<Refusal> reasons) ->
                Pages.invalid(TEMPLATE, new SetupPage(token, username, name, FormErrors.of(reasons)));
            case Outcome.Missing<AccountId>() -> throw Pages.missing();
        };
    }
}
