package org.sotay.admission;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.PersonId;
import org.sotay.people.NewPerson;

/// Somebody whom a cell puts on its list.
///
/// @param known somebody who is registered already, for example a former member
/// @param person somebody new; read only where nobody known is named
/// @param cellCode code of the cell
/// @param key names the form, so that sent twice it lists once
/// @param anyway whether somebody alike is known to be somebody else
public record NewCandidate(
        @Nullable PersonId known,
        @Nullable NewPerson person,
        String cellCode,
        Listing listing,
        UUID key,
        boolean anyway) {

    /// The key of the form of this account.
    UUID once(AccountId account) {
        return once(account, key);
    }

    /// A key that a form of one account has to itself.
    static UUID once(AccountId account, UUID key) {
        return UUID.nameUUIDFromBytes((account + "/" + key).getBytes(StandardCharsets.UTF_8));
    }
}
