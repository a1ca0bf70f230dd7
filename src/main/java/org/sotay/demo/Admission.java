package org.sotay.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sotay.people.Sex;

/// One admission as it is planned.
///
/// @param cell where the new member is at home; the ceremony is there, or in its origin or heir
/// @param young under 31 years of age
/// @param category occupation that statistics ask for, if it is one of those
/// @param believer has a religion
record Admission(
        CellPlan cell,
        LocalDate day,
        Sex sex,
        boolean young,
        @Nullable String category,
        boolean believer) {}
