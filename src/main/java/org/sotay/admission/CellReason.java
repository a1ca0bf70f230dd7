package org.sotay.admission;

import java.time.Instant;

/// Why a cell has had no candidates in a year, as it said itself.
public record CellReason(int year, String reason, Instant at, String by) {}
