package org.sotay.admission.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.sotay.people.PersonForm;
import org.sotay.ui.TypedDate;

/// Reads single fields of forms.
final class Typed {

    private Typed() {}

    /// What was typed, empty for nothing.
    static String text(@Nullable String typed) {
        String text = PersonForm.text(typed);
        return text == null ? "" : text;
    }

    static @Nullable LocalDate day(String field, @Nullable String typed, List<Refusal> reasons) {
        LocalDate day = TypedDate.parseDay(typed).orElse(null);
        if (day == null) {
            reasons.add(Refusal.at(field, "admission.refusal.unreadable-day"));
        }
        return day;
    }

    static @Nullable LocalDate optionalDay(String field, @Nullable String typed, List<Refusal> reasons) {
        return PersonForm.text(typed) == null ? null : day(field, typed, reasons);
    }

    static @Nullable PersonId person(String field, @Nullable String typed, List<Refusal> reasons) {
        Long id = number(typed);
        if (id == null) {
            reasons.add(Refusal.at(field, "admission.refusal.choose-member"));
            return null;
        }
        return new PersonId(id);
    }

    /// A number of a record; none where nothing of the kind stands there.
    static @Nullable Long number(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null;
    }
}
