package org.sotay.organisation;

import java.time.Instant;
import java.time.LocalDate;

/// One fact of a unit as it was corrected.
///
/// @param from first day of the stretch it was corrected in
/// @param field `name`, `kind`, `sector`, `grassroots`, `empoweredToAdmit` or `nonStateEnterprise`
/// @param before what stood there
/// @param by name of whoever corrected it
public record UnitRevision(LocalDate from, String field, String before, String after, Instant at, String by) {}
