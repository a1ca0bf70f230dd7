package org.sotay.membership;

import java.util.Objects;
import org.sotay.exchange.CheckedRow;

/// A row that is to be written, or was.
record PlannedRow(int number, MemberPlan plan) {

    static PlannedRow of(CheckedRow row) {
        return new PlannedRow(row.number(), MemberGround.plan(Objects.requireNonNull(row.plan())));
    }

    /// Whether it makes a person.
    boolean isSomebodyNew() {
        return plan.person() == null && plan.samePerson() == null;
    }

    /// Whether it makes a membership of a person whom something else made.
    boolean isFurther() {
        return !isSomebodyNew() && plan.membership() == null;
    }

    /// Whether it changes a membership that was there.
    boolean isChange() {
        return plan.membership() != null;
    }
}
