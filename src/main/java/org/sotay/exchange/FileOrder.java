package org.sotay.exchange;

import org.jspecify.annotations.Nullable;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Language;
import org.sotay.kernel.Mandate;

/// An order as it is kept: which list, for whom, in which language.
record FileOrder(Owner owner, Language language, ListOrder list) {

    /// Whose a file is: an account's, in the capacity in which it asked.
    record Owner(AccountId account, @Nullable String acting) {

        static Owner of(Actor actor) {
            Mandate acting = actor.acting();
            return new Owner(actor.account(), acting == null ? null : acting.key());
        }
    }
}
