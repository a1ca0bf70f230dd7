package org.sotay.people;

import org.jspecify.annotations.Nullable;
import org.sotay.ui.Texts;

/// Words for the facts of a person.
public final class PersonTexts {

    private PersonTexts() {}

    /// A date of birth as far as it is known.
    public static String born(Texts texts, @Nullable PartialDate birth) {
        return birth == null ? "" : texts.day(birth.year(), birth.month(), birth.day());
    }

    /// The word for a code such as an occupation; the code itself where nobody has named it.
    public static String word(Texts texts, String prefix, @Nullable String code) {
        if (code == null) {
            return "";
        }
        String key = prefix + code;
        return texts.has(key) ? texts.get(key) : code;
    }
}
