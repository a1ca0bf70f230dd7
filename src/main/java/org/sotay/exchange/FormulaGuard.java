package org.sotay.exchange;

import java.util.regex.Pattern;

/// Keeps text in CSV from being taken for a formula: an apostrophe in front makes it text again.
///
/// Text that already has apostrophes before such a sign gets one more, so that what was put on is what is taken off.
final class FormulaGuard {

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠]");

    private FormulaGuard() {}

    static String on(String text) {
        return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }

    static String off(String text) {
        return !text.isEmpty()
                        && text.charAt(0) == '\''
                        && FORMULA.matcher(text).lookingAt()
                ? text.substring(1)
                : text;
    }
}
