package org.sotay.procedure.web;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.procedure.DayNames;
import org.sotay.procedure.SpecialDay;
import org.sotay.ui.TypedDate;

/// What was typed about a special day, kept as it was typed.
public record DayForm(
        @Nullable String day,
        @Nullable String nameVi,
        @Nullable String nameEn,
        @Nullable String nameDe) {

    static DayForm empty() {
        return new DayForm("", "", "", "");
    }

    /// The day told here; none where it cannot be read.
    Optional<SpecialDay> read() {
        Optional<LocalDate> read = TypedDate.parseDay(day);
        return read.map(known -> new SpecialDay(known, new DayNames(tidy(nameVi), tidy(nameEn), tidy(nameDe))));
    }

    static String tidy(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
    }
}
