package org.sotay.membership;

import java.time.LocalDate;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.UnitId;

/// Somebody whose admission was decided and celebrated.
///
/// @param decidedOn day of the decision, from which the party age counts
/// @param joinedOn day of the ceremony, with which probation begins
public record Admitted(PersonId person, UnitId cell, LocalDate decidedOn, LocalDate joinedOn) {}
