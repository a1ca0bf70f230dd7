package org.sotay.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sotay.membership.Ending;
import org.sotay.people.Sex;

/// The outline of a member's life, before names and offices.
///
/// @param home where he or she belongs on the day of the figures, or first belonged when admitted later
/// @param arrived day of coming from another province; none for those admitted here
/// @param category occupation where it is already decided
record Sketch(
        Slot slot,
        CellPlan home,
        Sex sex,
        LocalDate birth,
        LocalDate joined,
        @Nullable LocalDate arrived,
        @Nullable String category,
        boolean believer,
        @Nullable Fixed fixed,
        @Nullable Ending ending) {

    Sketch ending(@Nullable Ending end) {
        return new Sketch(slot, home, sex, birth, joined, arrived, category, believer, fixed, end);
    }

    /// Completed years of life on the day of the figures.
    int age() {
        return (int) ((Milestones.FIGURES.toEpochDay() - birth.toEpochDay()) / 365.25);
    }

    /// First day as a member in the province.
    LocalDate present() {
        return arrived == null ? joined : arrived;
    }

    /// Will not move, leave or die as long as the demo lasts.
    boolean stays() {
        return slot == Slot.CORE || fixed != null;
    }

    @Nullable
    LocalDate until() {
        return ending == null ? null : ending.on();
    }
}
