package org.sotay.admission;

import org.sotay.kernel.UnitId;

/// A unit above a cell, or the cell itself, as it was on one day.
///
/// @param empowered whether it may decide about admissions although it is a grassroots organisation
record LineUnit(UnitId id, String code, String name, boolean grassroots, boolean empowered) {}
