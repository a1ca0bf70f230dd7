package org.sotay.kernel;

import java.util.Locale;
import java.util.Optional;

/// A language of the interface.
public enum Language {
    VI("vi", Locale.of("vi", "VN")),
    EN("en", Locale.UK),
    DE("de", Locale.GERMANY);

    private final String tag;
    private final Locale locale;

    Language(String tag, Locale locale) {
        this.tag = tag;
        this.locale = locale;
    }

    /// The two-letter code used in addresses, file names and `lang` attributes.
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return locale;
    }

    /// The language of a two-letter code, if the interface speaks it.
    public static Optional<Language> ofTag(String tag) {
        for (Language language : values()) {
            if (language.tag.equalsIgnoreCase(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
