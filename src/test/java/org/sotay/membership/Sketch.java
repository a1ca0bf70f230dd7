package org.sotay.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sotay.people.NewPerson;
import org.sotay.people.PartialDate;
import org.sotay.people.Schooling;
import org.sotay.people.Sex;

/// What can make two members alike.
///
/// @param joined official a year later
record Sketch(
        String name, PartialDate birth, Sex sex, @Nullable String card, LocalDate joined) {

    static Sketch of(String name, int year, @Nullable Integer month, @Nullable Integer day) {
        return new Sketch(name, new PartialDate(year, month, day), Sex.MALE, null, LocalDate.of(2010, 5, 19));
    }

    Sketch with(Sex other) {
        return new Sketch(name, birth, other, card, joined);
    }

    Sketch with(String number) {
        return new Sketch(name, birth, sex, number, joined);
    }

    Sketch since(LocalDate day) {
        return new Sketch(name, birth, sex, card, day);
    }

    NewPerson person() {
        return new NewPerson(
                name, null, birth, sex, "kinh", null, null, null, Schooling.UPPER_SECONDARY, null, "farmer", null);
    }
}
