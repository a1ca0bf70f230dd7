package org.sotay.account.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.access.Grant;
import org.sotay.account.AccountFile;
import org.sotay.ui.FormErrors;

/// One account, as whoever keeps the accounts sees it.
///
/// @param member name of the member it belongs to; none when it belongs to nobody the reader may see
/// @param own whether it is the reader's own
/// @param typedName what was typed as its name
/// @param form the role about to be granted
/// @param link a one-time link just made, which is shown this once
public record AccountFilePage(
        AccountFile account,
        @Nullable String member,
        boolean own,
        List<Grant> grants,
        LocalDate today,
        String typedName,
        GrantForm form,
        FormErrors errors,
        @Nullable String link) {

    public AccountFilePage {
        grants = List.copyOf(grants);
    }

    /// Where its forms are sent.
    public String path() {
        return OneTimeLinks.page(account.id());
    }
}
