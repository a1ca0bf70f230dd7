package org.sotay.kernel;

import org.jspecify.annotations.Nullable;

/// One capacity in which somebody acts: a role in a unit, from an office, a grant or a membership.
///
/// @param key stable text form, used to choose the mandate
/// @param role `administrator`, `officer`, `secretary` or `member`
/// @param unit the unit the role is held in; none for an administrator of the whole installation
public record Mandate(
        String key,
        String role,
        @Nullable UnitId unit,
        @Nullable String unitCode,
        @Nullable String unitName) {}
