package org.sotay.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.sotay.account.Invitations;
import org.sotay.account.Invited;
import org.sotay.kernel.Open;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
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

/// Setting one's password with a link that works once.
@Controller
class InvitationController {

    private static final String TEMPLATE = "account/invitation";

    private final Invitations invitations;

    InvitationController(Invitations invitations) {
        this.invitations = invitations;
    }

    @Open
    @GetMapping("/invitation/{token}")
    ModelAndView form(@PathVariable String token) {
        return invitations
                .find(token)
                .map(invited -> Pages.show(TEMPLATE, new InvitationPage(token, invited, FormErrors.none())))
                .orElseGet(InvitationController::gone);
    }

    @Open
    @PostMapping("/invitation/{token}")
    ModelAndView accept(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String repeated,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (invitations.accept(token, password, repeated)) {
            case Outcome.Missing<Invited>() -> gone();
            case Outcome.Refused<Invited>(List<Refusal> reasons) -> refused(token, reasons);
            case Outcome.Done<Invited> _ ->
                Pages.redirect("/sign-in", Toast.done("account.invitation.done"), request, response);
        };
    }

    private ModelAndView refused(String token, List<Refusal> reasons) {
        return invitations
                .find(token)
                .map(invited -> Pages.invalid(TEMPLATE, new InvitationPage(token, invited, FormErrors.of(reasons))))
                .orElseGet(InvitationController::gone);
    }

    /// A link that was used, has expired or never was: the same answer, which says whom to ask.
    private static ModelAndView gone() {
        return new ModelAndView("account/invitation-gone", HttpStatus.NOT_FOUND);
    }
}
