package org.sotay.account.web;

import org.sotay.access.AccessCapabilities;
import org.sotay.account.AccountList;
import org.sotay.account.AccountLists;
import org.sotay.account.AccountQuery;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Requires;
import org.sotay.ui.Address;
import org.sotay.ui.Paged;
import org.sotay.ui.Pages;
import org.sotay.ui.Sort;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The list of accounts.
@Controller
class AccountsController {

    private static final int SIZE = 50;

    private final AccountLists lists;

    AccountsController(AccountLists lists) {
        this.lists = lists;
    }

    @Requires(AccessCapabilities.ACCESS_GRANT)
    @GetMapping("/accounts")
    ModelAndView list(Actor actor, Texts texts, Address here) {
        AccountFilters filters = AccountFilters.of(here);
        Sort order = Sort.parse(here.value("sort").orElse(null), AccountFilters.ORDERS, "name");
        AccountQuery query = filters.query(order, SIZE);
        Paged<AccountList> shown =
                Paged.of(here, SIZE, number -> lists.list(actor, query.at(number)), AccountList::total);
        return Pages.show(
                "account/accounts",
                new AccountsPage(
                        shown.list().items(),
                        shown.list().base(),
                        query.filtered(),
                        order,
                        shown.paging(),
                        filters.chips(here, texts),
                        here.without("q", "role", "state", "page")));
    }
}
