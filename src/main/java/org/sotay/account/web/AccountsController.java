package org.sotay.account.web;

import org.jspecify.annotations.Nullable;
import org.sotay.access.AccessCapabilities;
import org.sotay.account.AccountList;
import org.sotay.account.AccountLists;
import org.sotay.account.AccountQuery;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Requires;
import org.sotay.ui.Address;
import org.sotay.ui.Pages;
import org.sotay.ui.Paging;
import org.sotay.ui.Sort;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
    ModelAndView list(
            Actor actor,
            Texts texts,
            Address here,
            @RequestParam @Nullable String sort,
            @RequestParam @Nullable String page) {
        AccountFilters filters = AccountFilters.of(here);
        Sort order = Sort.parse(sort, AccountFilters.ORDERS, "name");
        int number = Paging.pageOf(page);
        AccountQuery query = filters.query(order, number, SIZE);
        AccountList list = lists.list(actor, query);
        return Pages.show(
                "account/accounts",
                new AccountsPage(
                        list.items(),
                        list.base(),
                        query.filtered(),
                        order,
                        new Paging(number, SIZE, list.total()),
                        filters.chips(here, texts),
                        here.without("q", "role", "state", "page")));
    }
}
