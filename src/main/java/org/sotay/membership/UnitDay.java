package org.sotay.membership;

import java.time.LocalDate;
import org.sotay.kernel.UnitId;

/// A unit on a day.
public record UnitDay(UnitId unit, LocalDate day) {}
