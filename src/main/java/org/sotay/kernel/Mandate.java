package org.sotay.kernel;

import org.jspecify.annotations.Nullable;

/// One capacity in which somebody acts: a role in a unit, from an office, a grant or a membership.
///
/// @param key stable text form, used to choose the mandate
/// @param role `administrator`, `officer`, `secretary` or `member`: what it gives
/// @param title what its holder is called: the role, or an office that gives the same, such as `deputy-secretary`
/// @param unit the unit the role is held in; none for an administrator of the whole installation
public record Mandate(
        String key,
        String role,
        String title,
        @Nullable UnitId unit,
        @Nullable String unitCode,
        @Nullable String unitName) {

    /// A mandate whose holder is called by the role.
    public Mandate(
            String key, String role, @Nullable UnitId unit, @Nullable String unitCode, @Nullable String unitName) {
        this(key, role, role, unit, unitCode, unitName);
    }
}
