package org.sotay.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Language;
import org.sotay.kernel.Preferences;
import org.sotay.kernel.Theme;

/// Language, colours and size of a visitor who has not signed in: from a cookie, else from the browser.
public final class Looks {

    private static final String COOKIE = "sotay-look";

    private Looks() {}

    /// What the visitor chose, or what the browser asks for.
    public static Preferences of(HttpServletRequest request) {
        return Cookies.read(request, COOKIE)
                .flatMap(Looks::decode)
                .orElseGet(() -> new Preferences(asked(request.getLocales()), Theme.SYSTEM, false));
    }

    /// Remembers for a year what the visitor chose.
    public static void keep(HttpServletRequest request, HttpServletResponse response, Preferences preferences) {
        String value = preferences.language().tag() + "." + preferences.theme() + "." + preferences.largePrint();
        Cookies.write(request, response, COOKIE, value, Duration.ofDays(365));
    }

    /// `preferences` changed by what a form sent; what is missing or unknown stays.
    public static Preferences changed(
            Preferences preferences, @Nullable String language, @Nullable String theme, @Nullable String print) {
        return new Preferences(
                language == null
                        ? preferences.language()
                        : Language.ofTag(language).orElse(preferences.language()),
                theme(theme).orElse(preferences.theme()),
                print == null ? preferences.largePrint() : print.equals("large"));
    }

    private static Optional<Preferences> decode(String value) {
        String[] pieces = value.split("\\.", -1);
        if (pieces.length != 3) {
            return Optional.empty();
        }
        return Language.ofTag(pieces[0])
                .flatMap(language -> theme(pieces[1])
                        .map(theme -> new Preferences(language, theme, Boolean.parseBoolean(pieces[2]))));
    }

    private static Optional<Theme> theme(@Nullable String name) {
        return Arrays.stream(Theme.values())
                .filter(theme -> theme.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static Language asked(Enumeration<Locale> locales) {
        while (locales.hasMoreElements()) {
            Optional<Language> language = Language.ofTag(locales.nextElement().getLanguage());
            if (language.isPresent()) {
                return language.get();
            }
        }
        return Language.VI;
    }
}
