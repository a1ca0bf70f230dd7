package org.sotay.exchange;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.sotay.kernel.Names;

/// Words as they are compared when people write them differently: without marks, capitals and signs between.
final class PlainWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlainWords() {}

    /// `Ngày, tháng sinh` is `ngay thang sinh`.
    static String of(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(Names.visible(text), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replace("ß", "ss");
        return NO_WORD.matcher(plain).replaceAll(" ").strip();
    }
}
