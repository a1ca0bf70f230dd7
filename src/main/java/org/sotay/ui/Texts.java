package org.sotay.ui;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sotay.kernel.Language;

/// Everything the pages say in one language: messages, dates, numbers.
///
/// Immutable and shared by all requests.
public final class Texts {

    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);
    private static final String[] ENGLISH_MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    private final Language language;
    private final Map<String, String> messages;
    private final Map<String, Phrase> phrases;
    private final ZoneId zone;
    private final boolean strict;

    Texts(Language language, Map<String, String> messages, Map<String, Phrase> phrases, ZoneId zone, boolean strict) {
        this.language = language;
        this.messages = Map.copyOf(messages);
        this.phrases = Map.copyOf(phrases);
        this.zone = zone;
        this.strict = strict;
    }

    public Language language() {
        return language;
    }

    /// The value of a `lang` attribute.
    public String lang() {
        return language.tag();
    }

    /// `vi` for names of people and units on pages in another language; none on a Vietnamese page.
    public @Nullable String nameLang() {
        return language == Language.VI ? null : "vi";
    }

    /// The message of `key`; a missing one fails in tests and shows its key elsewhere.
    public String get(String key) {
        String message = messages.get(key);
        return message == null ? missing(key) : message;
    }

    /// The message of `key` filled in; dates and numbers are written in this language.
    public String get(String key, Object... arguments) {
        Phrase phrase = phrases.get(key);
        return phrase == null ? get(key) : phrase.fill(this, arguments);
    }

    /// Whether there is a message of `key`.
    public boolean has(String key) {
        return messages.containsKey(key);
    }

    /// What stands before and after `{0}` in a message, for an argument that is marked up.
    public Around around(String key) {
        String message = get(key);
        int place = message.indexOf("{0}");
        return place < 0
                ? new Around(message, "")
                : new Around(message.substring(0, place), message.substring(place + 3));
    }

    /// The two halves of a message around its argument.
    public record Around(String before, String after) {}

    private String missing(String key) {
        if (strict) {
            throw new IllegalArgumentException("No message '" + key + "' in " + language);
        }
        LOG.error("No message '{}' in {}", key, language);
        return key;
    }

    /// An argument as it is written in this language.
    String show(Object value) {
        return switch (value) {
            case String text -> text;
            case Integer number -> number(number);
            case Long number -> number(number);
            case Double number -> decimal(number, 1);
            case LocalDate day -> day(day);
            case Instant instant -> moment(instant);
            default -> value.toString();
        };
    }

    /// 09/03/2026, 9 Mar 2026, 09.03.2026; nothing for no day.
    public String day(@Nullable LocalDate day) {
        return day == null ? "" : day(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /// A day known fully, by month and year, or by year alone.
    public String day(int year, @Nullable Integer month, @Nullable Integer day) {
        StringBuilder text = new StringBuilder(11);
        if (month != null) {
            if (language == Language.EN) {
                text.append(day == null ? "" : day + " ").append(ENGLISH_MONTHS[month - 1]);
                text.append(' ');
            } else {
                char mark = language == Language.DE ? '.' : '/';
                if (day != null) {
                    twoDigits(text, day).append(mark);
                }
                twoDigits(text, month).append(mark);
            }
        }
        return text.append(year).toString();
    }

    /// The day with its weekday.
    public String longDay(LocalDate day) {
        return weekday(day.getDayOfWeek()) + ", " + day(day);
    }

    private String weekday(DayOfWeek weekday) {
        return get("ui.weekday." + weekday.getValue());
    }

    /// Day and minute, on the clocks of this installation.
    public String moment(@Nullable Instant instant) {
        if (instant == null) {
            return "";
        }
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
        StringBuilder text =
                new StringBuilder(18).append(day(local.toLocalDate())).append(", ");
        twoDigits(text, local.getHour()).append(':');
        return twoDigits(text, local.getMinute()).toString();
    }

    /// 75.180 or 75,180.
    public String number(long number) {
        if (number > -1000 && number < 1000) {
            return Long.toString(number);
        }
        String digits = Long.toString(Math.abs(number));
        char mark = language == Language.EN ? ',' : '.';
        StringBuilder text = new StringBuilder(digits.length() + 5);
        text.append(number < 0 ? "-" : "");
        for (int index = 0; index < digits.length(); index++) {
            if (index > 0 && (digits.length() - index) % 3 == 0) {
                text.append(mark);
            }
            text.append(digits.charAt(index));
        }
        return text.toString();
    }

    /// A number with at most `places` decimal places.
    public String decimal(double number, int places) {
        long factor = Math.round(Math.pow(10, places));
        long scaled = Math.round(Math.abs(number) * factor);
        String whole = (number < 0 && scaled > 0 ? "-" : "") + number(scaled / factor);
        if (scaled % factor == 0) {
            return whole;
        }
        String fraction = Long.toString(factor + scaled % factor).substring(1).replaceAll("0+$", "");
        return whole + (language == Language.EN ? '.' : ',') + fraction;
    }

    private static StringBuilder twoDigits(StringBuilder text, int number) {
        return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
