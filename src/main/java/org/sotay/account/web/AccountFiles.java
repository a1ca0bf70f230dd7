package org.sotay.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sotay.access.Grants;
import org.sotay.account.AccountFile;
import org.sotay.account.AccountLists;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.sotay.membership.MemberFile;
import org.sotay.membership.Members;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Pages;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Puts the page of one account together.
@Component
class AccountFiles {

    private static final String TEMPLATE = "account/file";

    private final AccountLists lists;
    private final Grants grants;
    private final Members members;
    private final OneTimeLinks links;
    private final Clock clock;

    AccountFiles(AccountLists lists, Grants grants, Members members, OneTimeLinks links, Clock clock) {
        this.lists = lists;
        this.grants = grants;
        this.members = members;
        this.links = links;
        this.clock = clock;
    }

    /// The page, with a one-time link that was just made.
    ModelAndView show(Actor actor, AccountId id, HttpServletRequest request) {
        AccountFile account = account(actor, id);
        String link = links.take(id, request).orElse(null);
        return Pages.show(TEMPLATE, page(actor, account, account.name(), GrantForm.empty(), FormErrors.none(), link));
    }

    /// The page again, with what was typed and what is wrong with it.
    ///
    /// @param typedName none when the name was not in the form that was sent
    ModelAndView refused(Actor actor, AccountId id, @Nullable String typedName, GrantForm form, FormErrors errors) {
        AccountFile account = account(actor, id);
        String name = typedName == null ? account.name() : typedName;
        return Pages.invalid(TEMPLATE, page(actor, account, name, form, errors, null));
    }

    AccountFile account(Actor actor, AccountId id) {
        return lists.find(actor, id).orElseThrow(Pages::missing);
    }

    private AccountFilePage page(
            Actor actor, AccountFile account, String name, GrantForm form, FormErrors errors, @Nullable String link) {
        PersonId person = account.person();
        return new AccountFilePage(
                account,
                person == null
                        ? null
                        : members.file(actor, person).map(MemberFile::name).orElse(null),
                account.id().equals(actor.account()),
                grants.of(account.id()),
                LocalDate.now(clock),
                name,
                form,
                errors,
                link);
    }
}
