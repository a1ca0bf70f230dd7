package org.sotay.membership;

import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;

/// A term of office as it is recorded.
///
/// @param unitCode code of the unit it is held in
/// @param unitName what the unit was called when the term began
/// @param reached whether the actor may end it or take it back
public record OfficeTerm(
        long id,
        PersonId person,
        String name,
        OfficeRole role,
        String unitCode,
        String unitName,
        Period period,
        boolean reached) {}
