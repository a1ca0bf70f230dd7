package org.sotay.demo;

import java.time.LocalDate;

/// The cell somebody belongs to from a day on, wherever its members happen to belong meanwhile.
record Home(CellPlan cell, LocalDate from) {}
