package org.sotay.organisation;

import org.jspecify.annotations.Nullable;

/// A unit that a plan founds.
///
/// @param parent code of the unit directly above, which the plan may have founded before; none for a root
public record NewUnit(String code, @Nullable String parent, UnitTraits traits) {}
