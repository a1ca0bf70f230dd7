package org.sotay.kernel;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// What somebody typed as the name of something, so that others see what is recorded: signs that show nothing, or that
/// turn the direction of what stands around them, are left out.
public final class Names {

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180E"
                    + "\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0\\x{E0100}-\\x{E01EF}]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern SIGN = Pattern.compile("[\\p{L}\\p{N}]");
    /// No letter carries so many marks; a heap of them covers the lines above.
    private static final Pattern HEAP = Pattern.compile("\\p{M}{3}");

    private Names() {}

    /// Composed form without needless spaces and signs that nobody sees.
    public static String tidy(String typed) {
        return isTidy(typed)
                ? typed
                : SPACES.matcher(visible(typed)).replaceAll(" ").strip();
    }

    /// Nearly everything that files hold is tidy: Latin letters, digits and plain signs with single blanks between.
    private static boolean isTidy(String typed) {
        boolean blank = true;
        for (int index = 0; index < typed.length(); index++) {
            char sign = typed.charAt(index);
            if (!isPlain(sign) || (sign == ' ' && blank)) {
                return false;
            }
            blank = sign == ' ';
        }
        return !blank || typed.isEmpty();
    }

    /// A sign of one piece that everybody sees: ASCII, and the letters of Latin alphabets, the Vietnamese among them.
    private static boolean isPlain(char sign) {
        return (sign >= ' ' && sign < 0x7F)
                || (sign >= 0xC0 && sign <= 0x17F)
                || sign == 0x1A0
                || sign == 0x1A1
                || sign == 0x1AF
                || sign == 0x1B0
                || (sign >= 0x1EA0 && sign <= 0x1EF9);
    }

    /// Composed form with the spaces and lines as they were typed, without signs that nobody sees.
    public static String visible(String typed) {
        return isTidy(typed)
                ? typed
                : INVISIBLE
                        .matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                        .replaceAll("");
    }

    /// Whether a reader can tell it from others: it has a letter or a digit, and none is buried under marks.
    public static boolean isReadable(String name) {
        return SIGN.matcher(name).find() && !HEAP.matcher(name).find();
    }
}
