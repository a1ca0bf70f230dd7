package org.sotay.membership;

import java.time.LocalDate;
import java.util.UUID;
import org.sotay.people.NewPerson;

/// Somebody who is to be enrolled.
///
/// @param cellCode code of the first cell
/// @param arrivedOn first day in the cell, not before the ceremony
/// @param form names the form that was filled in: sent twice, it enrols once
/// @param anyway enrol although somebody alike is a member already
public record NewMember(
        NewPerson person, String cellCode, LocalDate arrivedOn, MembershipState dates, UUID form, boolean anyway) {}
