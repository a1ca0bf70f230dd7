package org.sotay.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// How a number of a workbook is shown, as far as it changes what is meant: as a date, or with its zeros in front.
sealed interface CellFormat {

    CellFormat PLAIN = new Plain();

    /// The number as text; empty when it has no meaning so.
    Optional<String> text(BigDecimal number, boolean since1904);

    /// As the number it is, to the 15 digits that spreadsheet programs reckon with.
    record Plain() implements CellFormat {
        @Override
        public Optional<String> text(BigDecimal number, boolean since1904) {
            BigDecimal exact = number.scale() > 0 ? number.round(new MathContext(15)) : number;
            String text = exact.signum() == 0 ? "0" : exact.toPlainString();
            return Optional.of(text.indexOf('.') < 0 ? text : text.replaceAll("\\.?0+$", ""));
        }
    }

    /// As a date, to the part that is shown.
    record Dated(SerialDay.Part part) implements CellFormat {
        @Override
        public Optional<String> text(BigDecimal number, boolean since1904) {
            return SerialDay.text(number, part, since1904);
        }
    }

    /// Digits in fixed places such as `00.000000`.
    record Masked(String mask) implements CellFormat {
        @Override
        public Optional<String> text(BigDecimal number, boolean since1904) {
            if (number.signum() < 0 || number.stripTrailingZeros().scale() > 0) {
                return PLAIN.text(number, since1904);
            }
            String digits = number.toBigInteger().toString();
            StringBuilder text = new StringBuilder();
            int next = digits.length() - 1;
            for (int i = mask.length() - 1; i >= 0; i--) {
                boolean place = mask.charAt(i) == '0';
                text.append(!place ? mask.charAt(i) : next >= 0 ? digits.charAt(next--) : '0');
            }
            return Optional.of(digits.substring(0, next + 1) + text.reverse());
        }
    }

    Pattern WORDS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+\\])[^\\]]*\\]", Pattern.CASE_INSENSITIVE);
    Pattern MASK = Pattern.compile("0(?:[0 /()-]|\\\\[^0]|\"[^0\"]*\")+");

    /// The format that a code such as `dd/mm/yyyy` or `000000` stands for.
    static CellFormat of(String code) {
        int end = code.indexOf(';');
        String first = end < 0 ? code : code.substring(0, end);
        if (first.length() > 255) {
            return PLAIN;
        }
        if (MASK.matcher(first).matches()) {
            return new Masked(first.replace("\\", "").replace("\"", ""));
        }
        String letters = WORDS.matcher(first).replaceAll("").toLowerCase(Locale.ROOT);
        return letters.contains("general")
                ? PLAIN
                : SerialDay.Part.of(letters).<CellFormat>map(Dated::new).orElse(PLAIN);
    }
}
