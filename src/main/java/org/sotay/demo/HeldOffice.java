package org.sotay.demo;

import org.sotay.kernel.Period;
import org.sotay.membership.OfficeRole;

/// An office somebody holds for a term.
record HeldOffice(String unit, OfficeRole role, Period period) {}
