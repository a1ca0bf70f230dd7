package org.sotay.membership;

import org.sotay.kernel.Period;
import org.sotay.kernel.UnitId;

/// A time in one official cell.
public record Stay(UnitId cell, Period period) {}
