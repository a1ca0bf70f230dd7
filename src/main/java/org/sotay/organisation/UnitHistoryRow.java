package org.sotay.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A unit with its stretches as the statements read it that write whole histories.
record UnitHistoryRow(
        long id, String code, LocalDate founded, @Nullable LocalDate dissolved, List<Stretch> stretches) {

    /// One stretch.
    record Stretch(
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String parent,
            String name,
            String kind,
            Sector sector,
            boolean grassroots,
            boolean empowered,
            boolean nonState) {

        static Stretch of(UnitStretch stretch) {
            UnitTraits traits = stretch.traits();
            return new Stretch(
                    stretch.period().from(),
                    stretch.period().until(),
                    stretch.parent(),
                    traits.name(),
                    traits.kind(),
                    traits.sector(),
                    traits.grassroots(),
                    traits.empoweredToAdmit(),
                    traits.nonStateEnterprise());
        }
    }

    static UnitHistoryRow of(long id, List<UnitStretch> stretches) {
        UnitStretch first = Objects.requireNonNull(stretches.getFirst());
        return new UnitHistoryRow(
                id,
                first.code(),
                first.period().from(),
                stretches.getLast().period().until(),
                stretches.stream().map(Stretch::of).toList());
    }
}
