package org.sotay.demo;

import org.sotay.kernel.Period;

/// The days somebody belongs to a cell.
record CellStay(CellPlan cell, Period period) {}
