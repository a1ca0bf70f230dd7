package org.sotay.admission.web;

import org.sotay.admission.QuietCells;
import org.sotay.organisation.UnitAt;
import org.sotay.ui.Paging;

/// Cells below a unit that have nobody on their lists.
///
/// @param year of which the answers are told
public record QuietCellsPage(UnitAt unit, QuietCells list, Paging paging, int year, boolean seesAges) {}
