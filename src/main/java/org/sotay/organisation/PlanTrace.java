package org.sotay.organisation;

import java.time.LocalDate;

/// A plan in force that has changed a unit.
///
/// @param on the first day on which its units are as it says
public record PlanTrace(PlanId plan, String title, LocalDate on) {}
