package org.sotay.membership;

import org.sotay.kernel.Period;
import org.sotay.kernel.UnitId;

/// A term of office.
public record OfficeFact(UnitId unit, OfficeRole role, Period period) {}
