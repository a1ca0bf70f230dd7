package org.sotay.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Names;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.ui.TypedDate;

/// Makes values of the texts of a file. Spreadsheet programs take zeros away and put times to days: what is certain is
/// put right, what is not is refused with the cure, and nothing is guessed.
public final class Values {

    private static final Pattern MIDNIGHT = Pattern.compile("[ T]0{1,2}:00(?::00(?:\\.0+)?)?$");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}\\s*[/. -]\\s*\\d{1,2}\\s*[/. -]\\s*\\d{2}");
    private static final Pattern DIGITS_OF_A_DAY = Pattern.compile("[1-9]\\d{6}");
    private static final Pattern SERIAL = Pattern.compile("[1-9]\\d{4}");
    private static final Pattern UNKNOWN_PARTS = Pattern.compile("^(?:0{1,2}[/.-]){1,2}(?=\\d)");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s.()/-]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{6,15}");
    private static final Pattern PHONE_WITHOUT_ZERO = Pattern.compile("[35789][0-9]{8}|2[0-9]{9}");

    /// What a cell says is said by thousands of others.
    private static final int REMEMBERED = 10_000;

    private final LocalDate today;
    private final boolean since1904;
    private final Map<String, Optional<TypedDate>> dates = new HashMap<>();
    private final Map<String, Map<String, String>> words = new HashMap<>();

    /// @param today after which two-digit years do not lie
    /// @param since1904 whether bare numbers of days count from 1904
    public Values(LocalDate today, boolean since1904) {
        this.today = today;
        this.since1904 = since1904;
    }

    /// The value of a field; done and empty when there is no text and none is needed.
    ///
    /// @return a `LocalDate`, `TypedDate` or `String`, as the type of the field says
    public Outcome<Optional<Object>> of(ImportField field, String text) {
        String tidy = Names.tidy(text);
        if (tidy.isEmpty()) {
            return field.required()
                    ? Outcome.refused(Refusal.at(field.name(), "exchange.value.missing"))
                    : Outcome.done(Optional.empty());
        }
        return switch (field.type()) {
            case FieldType.Words(int longest) -> kept(field, longest, tidy);
            case FieldType.Text(int longest) ->
                kept(field, longest, Names.visible(text).strip());
            case FieldType.Day() ->
                date(tidy)
                        .flatMap(TypedDate::asDay)
                        .map(Values::done)
                        .orElseGet(() -> refused(field, "exchange.value.day"));
            case FieldType.PartOfDay() ->
                date(UNKNOWN_PARTS.matcher(tidy).replaceFirst(""))
                        .map(Values::done)
                        .orElseGet(() -> refused(field, "exchange.value.date"));
            case FieldType.Choice choice -> {
                String code = code(field, choice, tidy);
                yield code == null ? refused(field, "exchange.value.choice", tidy) : done(code);
            }
            case FieldType.Numbered(String shape, boolean others) -> numbered(field, shape, others, tidy);
            case FieldType.Phone() -> phone(field, tidy);
        };
    }

    private static Outcome<Optional<Object>> kept(ImportField field, int longest, String text) {
        return text.length() > longest ? refused(field, "exchange.value.long", longest) : done(text);
    }

    private static Outcome<Optional<Object>> done(Object value) {
        return Outcome.done(Optional.of(value));
    }

    private static Outcome<Optional<Object>> refused(ImportField field, String key, Object... arguments) {
        return Outcome.refused(Refusal.at(field.name(), key, arguments));
    }

    private @Nullable String code(ImportField field, FieldType.Choice choice, String tidy) {
        Map<String, String> known = words.computeIfAbsent(field.name(), one -> new HashMap<>());
        String code = known.get(tidy);
        if (code == null) {
            code = choice.codes().get(PlainWords.of(tidy));
            if (code != null && known.size() < REMEMBERED) {
                known.put(tidy, code);
            }
        }
        return code;
    }

    private Optional<TypedDate> date(String tidy) {
        if (dates.size() >= REMEMBERED) {
            dates.clear();
        }
        return dates.computeIfAbsent(tidy, this::read);
    }

    private Optional<TypedDate> read(String tidy) {
        String text = MIDNIGHT.matcher(tidy).replaceFirst("");
        if (SERIAL.matcher(text).matches()) {
            return SerialDay.of(Integer.parseInt(text), since1904)
                    .map(day -> new TypedDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
        }
        String whole = DIGITS_OF_A_DAY.matcher(text).matches() ? "0" + text : text;
        Optional<TypedDate> date = TypedDate.parse(whole);
        return SHORT_YEAR.matcher(whole).matches() ? date.flatMap(this::notInTheFuture) : date;
    }

    /// 9-3-26 is 2026 when that is over, else 1926.
    private Optional<TypedDate> notInTheFuture(TypedDate date) {
        boolean future = date.asDay().filter(day -> day.isAfter(today)).isPresent();
        return future
                ? TypedDate.parse("%d/%d/%04d".formatted(date.day(), date.month(), date.year() - 100))
                : Optional.of(date);
    }

    private static Outcome<Optional<Object>> numbered(ImportField field, String shape, boolean others, String tidy) {
        if (Pattern.matches(digits(shape), tidy)) {
            return done(tidy);
        }
        if (Pattern.matches("[0-9]+(?:[.,][0-9]+)?", tidy) && tidy.length() < shape.length()) {
            return refused(field, "exchange.value.zeros", tidy, shape);
        }
        return others ? done(tidy) : refused(field, "exchange.value.shape", tidy, shape);
    }

    private static String digits(String shape) {
        return Pattern.quote(shape).replace("0", "\\E[0-9]\\Q");
    }

    /// Nine digits of a mobile telephone, ten of another: their zero is lost (national numbers have ten and eleven).
    private static Outcome<Optional<Object>> phone(ImportField field, String tidy) {
        String digits = BETWEEN_DIGITS.matcher(tidy).replaceAll("");
        if (PHONE_WITHOUT_ZERO.matcher(digits).matches()) {
            return done("0" + digits);
        }
        return PHONE.matcher(digits).matches() ? done(digits) : refused(field, "exchange.value.phone", tidy);
    }
}
