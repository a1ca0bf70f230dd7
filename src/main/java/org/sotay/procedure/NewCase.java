package org.sotay.procedure;

import java.time.LocalDate;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.UnitId;

/// A case that is to be opened.
///
/// @param ruleSet under which it is judged to its end
public record NewCase(Procedure procedure, PersonId person, UnitId unit, String ruleSet, LocalDate openedOn) {}
