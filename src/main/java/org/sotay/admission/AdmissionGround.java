package org.sotay.admission;

import java.time.LocalDate;
import org.sotay.kernel.WorkingCalendar;
import org.sotay.procedure.RuleSet;

/// What every step is judged by.
///
/// @param rules the set the case was opened under
record AdmissionGround(RuleSet rules, WorkingCalendar calendar, LocalDate today) {}
