package org.sotay.kernel;

/// One capacity in which somebody acts: a role in a unit, from an office or a grant.
///
/// @param key stable text form, used to choose the mandate
/// @param role `administrator`, `officer`, `secretary` or `member`
public record Mandate(String key, String role, UnitId unit, String unitCode, String unitName) {}
