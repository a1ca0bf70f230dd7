package org.sotay.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date as somebody typed it: a day, a month of a year, or a year.
///
/// Understood are 31/12/2023, 31.12.2023, 31-12-2023, 31-12-23, 31122023, 2023-12-31, 31 Dec 2023, 12/2023, Dec 2023,
/// 2023-12 and 2023.
public record TypedDate(
        int year, @Nullable Integer month, @Nullable Integer day) {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})[/. -](\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
    private static final Pattern WORDED = Pattern.compile("(?:(\\d{1,2})[. ]{1,2})?(\\p{L}{3,9})[. ]{1,2}(\\d{4})");
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("(\\d{1,2})[/.-](\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /// What was typed, if it is a date that exists.
    public static Optional<TypedDate> parse(@Nullable String typed) {
        if (typed == null || typed.length() > 30) {
            return Optional.empty();
        }
        String text = typed.replace('\u00a0', ' ').strip().replaceAll("\\s*([/.-])\\s*", "$1");
        return read(text).filter(TypedDate::exists);
    }

    /// What was typed, if it is a full day that exists.
    public static Optional<LocalDate> parseDay(@Nullable String typed) {
        return parse(typed).flatMap(TypedDate::asDay);
    }

    /// The full day, if day and month were typed.
    public Optional<LocalDate> asDay() {
        return month == null || day == null ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    }

    private static Optional<TypedDate> read(String text) {
        Matcher match = DAY_FIRST.matcher(text);
        if (match.matches()) {
            return Optional.of(new TypedDate(fullYear(match.group(3)), number(match, 2), number(match, 1)));
        }
        match = YEAR_FIRST.matcher(text);
        if (match.matches()) {
            return Optional.of(new TypedDate(number(match, 1), number(match, 2), numberOrNone(match, 3)));
        }
        match = DIGITS.matcher(text);
        if (match.matches()) {
            return Optional.of(new TypedDate(number(match, 3), number(match, 2), number(match, 1)));
        }
        match = WORDED.matcher(text);
        if (match.matches()) {
            int month = 1 + MONTHS.indexOf(match.group(2).substring(0, 3).toLowerCase(Locale.ROOT));
            return Optional.of(new TypedDate(number(match, 3), month, numberOrNone(match, 1)));
        }
        match = MONTH_AND_YEAR.matcher(text);
        if (match.matches()) {
            return Optional.of(new TypedDate(number(match, 2), number(match, 1), null));
        }
        match = YEAR.matcher(text);
        return match.matches() ? Optional.of(new TypedDate(number(match, 1), null, null)) : Optional.empty();
    }

    private boolean exists() {
        try {
            LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
            return year > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /// Two digits up to 49 mean this century, others the last.
    private static int fullYear(String digits) {
        int number = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return number;
        }
        return number < 50 ? 2000 + number : 1900 + number;
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static @Nullable Integer numberOrNone(Matcher match, int group) {
        return match.group(group) == null ? null : Integer.valueOf(match.group(group));
    }
}
