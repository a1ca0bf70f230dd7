package org.sotay.organisation;

import java.time.LocalDate;

/// What a plan of reorganisation is called and from which day on it holds.
///
/// @param note the decision it rests on, for example; empty for none
/// @param on the first day on which its units are as it says, in the past or the future
public record PlanText(String title, String note, LocalDate on) {}
