package org.sotay.organisation.web;

import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitCounts;

/// The unit somebody answers for, with what stands below it.
public record MyUnitPage(UnitAt unit, UnitCounts counts) {}
