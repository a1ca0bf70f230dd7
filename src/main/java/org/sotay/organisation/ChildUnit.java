package org.sotay.organisation;

import org.sotay.kernel.UnitId;

/// A unit directly below another on one day.
///
/// @param children number of units directly below it on that day
public record ChildUnit(UnitId id, String code, UnitTraits traits, KindName kindName, int children) {}
