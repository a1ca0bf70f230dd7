package org.sotay.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The parameters a program sent. Unlike a page, which makes the best of what was typed, the interface for programs
/// refuses what it does not understand, with the name of the parameter; an empty parameter counts as none.
public final class ApiQuery {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private final Function<String, @Nullable String> parameters;

    private ApiQuery(Function<String, @Nullable String> parameters) {
        this.parameters = parameters;
    }

    /// The parameters of the request, none of which may stand there twice.
    public static ApiQuery of(HttpServletRequest request) {
        request.getParameterMap().forEach((name, values) -> {
            if (values.length > 1) {
                throw new BadParameter(name, "may be given only once");
            }
        });
        return new ApiQuery(request::getParameter);
    }

    /// Parameters that were sent and kept.
    public static ApiQuery of(Address kept) {
        return new ApiQuery(name -> kept.value(name).orElse(null));
    }

    /// A day such as 2023-12-31, from 1900 to a year from today; today when none was sent.
    public LocalDate day(String name, LocalDate today) {
        return day(name, today, today);
    }

    /// A day such as 2023-12-31, from 1900 to a year from today; another when none was sent.
    public LocalDate day(String name, LocalDate otherwise, LocalDate today) {
        String typed = typed(name);
        if (typed == null) {
            return otherwise;
        }
        LocalDate day = iso(name, typed);
        if (day.isBefore(FIRST) || day.isAfter(today.plusYears(1))) {
            throw new BadParameter(name, "must be a day from " + FIRST + " to " + today.plusYears(1));
        }
        return day;
    }

    /// A number from `least` to `most`.
    public int number(String name, int otherwise, int least, int most) {
        String typed = typed(name);
        if (typed == null) {
            return otherwise;
        }
        int number = typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
        if (number < least || number > most) {
            throw new BadParameter(name, "must be a whole number from " + least + " to " + most);
        }
        return number;
    }

    /// Text of at most `longest` characters, without control characters; empty when none was sent.
    public String text(String name, int longest) {
        String typed = typed(name);
        if (typed == null) {
            return "";
        }
        if (typed.length() > longest) {
            throw new BadParameter(name, "may have at most " + longest + " characters");
        }
        if (typed.chars().anyMatch(Character::isISOControl)) {
            throw new BadParameter(name, "may not have control characters");
        }
        return typed;
    }

    /// One of the values, in small letters.
    public <E extends Enum<E>> Optional<E> choice(String name, E[] values) {
        String typed = typed(name);
        if (typed == null) {
            return Optional.empty();
        }
        Optional<E> chosen = Address.find(values, typed);
        if (chosen.isEmpty()) {
            String known = Arrays.stream(values).map(Address::word).collect(Collectors.joining(", "));
            throw new BadParameter(name, "must be one of: " + known);
        }
        return chosen;
    }

    /// One of the words that are known while the program runs.
    public Optional<String> word(String name, Collection<String> known) {
        String typed = typed(name);
        if (typed != null && !known.contains(typed)) {
            throw new BadParameter(name, "must be one of: " + String.join(", ", known));
        }
        return Optional.ofNullable(typed);
    }

    private @Nullable String typed(String name) {
        String typed = parameters.apply(name);
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static LocalDate iso(String name, String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException unreadable) {
            throw new BadParameter(name, "must be a day such as 2023-12-31");
        }
    }
}
