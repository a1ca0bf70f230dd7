package org.sotay.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Days as spreadsheet programs count them: 1 is 1 January 1900, or 0 is 1 January 1904.
final class SerialDay {

    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);
    /// 29 February 1900, which these programs know and the calendar does not.
    private static final int NO_DAY = 60;
    private static final int LAST = 2_958_465;
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    /// How much of a moment is shown.
    enum Part {
        YEAR("uuuu"),
        MONTH("uuuu-MM"),
        DAY("uuuu-MM-dd"),
        TIME("HH:mm:ss"),
        MOMENT("uuuu-MM-dd'T'HH:mm:ss");

        private final DateTimeFormatter format;

        Part(String pattern) {
            format = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
        }

        /// What the letters of a format show; nothing when it is no date.
        static Optional<Part> of(String letters) {
            boolean year = letters.indexOf('y') >= 0;
            boolean day = letters.indexOf('d') >= 0;
            boolean time = letters.indexOf('h') >= 0 || letters.indexOf('s') >= 0;
            if (year || day) {
                boolean month = letters.indexOf('m') >= 0;
                return Optional.of(time ? MOMENT : day ? DAY : month ? MONTH : YEAR);
            }
            return time ? Optional.of(TIME) : letters.indexOf('m') >= 0 ? Optional.of(DAY) : Optional.empty();
        }
    }

    private SerialDay() {}

    /// The day of that number; none when there is no such day.
    static Optional<LocalDate> of(int number, boolean since1904) {
        if (number < 0 || number > LAST) {
            return Optional.empty();
        }
        if (since1904) {
            return Optional.of(FIRST_OF_1904.plusDays(number));
        }
        return number == 0 || number == NO_DAY
                ? Optional.empty()
                : Optional.of(BEFORE_1900.plusDays(number < NO_DAY ? number + 1 : number));
    }

    /// The number as a date in the order year, month, day; a moment without its time where that is midnight.
    static Optional<String> text(BigDecimal number, Part part, boolean since1904) {
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(LAST + 1L)) >= 0) {
            return Optional.empty();
        }
        long seconds =
                number.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
        int days = (int) (seconds / 86_400);
        if (part == Part.TIME) {
            return Optional.of(part.format.format(FIRST_OF_1904.atStartOfDay().plusSeconds(seconds)));
        }
        return of(days, since1904).map(day -> {
            LocalDateTime moment = day.atStartOfDay().plusSeconds(seconds % 86_400);
            boolean whole = part == Part.MOMENT && seconds % 86_400 == 0;
            return (whole ? Part.DAY : part).format.format(moment);
        });
    }
}
