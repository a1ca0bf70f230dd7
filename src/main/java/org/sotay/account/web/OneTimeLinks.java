package org.sotay.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.sotay.account.NewInvitation;
import org.sotay.account.ShownOnce;
import org.sotay.kernel.AccountId;
import org.springframework.stereotype.Component;

/// Shows a new one-time link once, on the page of its account.
@Component
class OneTimeLinks {

    private final ShownOnce shown;
    private final Links links;

    OneTimeLinks(ShownOnce shown, Links links) {
        this.shown = shown;
        this.links = links;
    }

    /// Keeps the link for the page of the account, whose path is the answer.
    String keep(NewInvitation made, HttpServletRequest request) {
        String page = page(made.account());
        String link = links.to(request, "/invitation/" + made.token());
        CurrentSession.key(request).ifPresent(key -> shown.keep(key, page, link));
        return page;
    }

    /// The link that was kept for the page of the account, if it was not shown yet.
    Optional<String> take(AccountId account, HttpServletRequest request) {
        return CurrentSession.key(request).flatMap(key -> shown.take(key, page(account)));
    }

    static String page(AccountId account) {
        return "/accounts/" + account;
    }
}
