package org.sotay.membership;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.sotay.kernel.AccountId;
import org.sotay.people.NewPerson;
import org.sotay.people.PersonName;

/// Somebody who is to be enrolled.
///
/// @param cellCode code of the first cell
/// @param arrivedOn first day in the cell, not before the ceremony
/// @param form names the form that was filled in: sent twice, it enrols once
/// @param anyway enrol although somebody alike is a member already
public record NewMember(
        NewPerson person, String cellCode, LocalDate arrivedOn, MembershipState dates, UUID form, boolean anyway) {

    /// What is done once: this form, sent by this account, with this person. Who goes back and types somebody else into
    /// it means somebody else.
    UUID once(AccountId by) {
        String what = form + " " + by + " " + PersonName.tidy(person.fullName()) + " " + person.birth();
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }
}
