package org.sotay.people;

import java.io.ByteArrayOutputStream;
import java.text.CollationKey;
import java.text.Collator;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Names;

/// A name as it is written, with what is derived from it: the given name, the words to search by, the place in a list.
///
/// Vietnamese order: given name first, then family name, then the names between.
public record PersonName(String full, String given) {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    /// `Lý` and `Lí`, `Mỹ` and `Mĩ`, `quý` and `quí` are one word: an open syllable that ends in y after a consonant.
    private static final Pattern FINAL_Y = Pattern.compile("\\b([bcdghklmnpqrstvx]+|qu)y\\b");

    private static final Collator VIETNAMESE = Collator.getInstance(Locale.of("vi"));

    /// Takes the name as typed: composed form, single spaces; the given name is the last word unless told.
    public static PersonName of(String typed, @Nullable String givenName) {
        String full = tidy(typed);
        String given = givenName == null ? "" : tidy(givenName);
        return new PersonName(full, given.isEmpty() ? full.substring(full.lastIndexOf(' ') + 1) : given);
    }

    /// The words of `text` without marks and in small letters, as search compares them.
    public static List<String> words(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'd')
                .toLowerCase(Locale.ROOT);
        String spaced =
                FINAL_Y.matcher(NO_LETTER.matcher(plain).replaceAll(" ")).replaceAll("$1i");
        return SPACES.splitAsStream(spaced.strip())
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /// Whether `text` has marks or đ, so that hits with the same marks come first.
    public static boolean hasMarks(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        return MARKS.matcher(decomposed).find() || decomposed.indexOf('đ') >= 0 || decomposed.indexOf('Đ') >= 0;
    }

    /// Composed form without needless spaces and signs that nobody sees.
    public static String tidy(String typed) {
        return Names.tidy(typed);
    }

    /// Words of this name for the search index.
    public List<String> searchWords() {
        return words(full);
    }

    /// Bytes whose order is the Vietnamese order of names.
    public byte[] sortKey() {
        String rest = full.endsWith(given)
                ? full.substring(0, full.length() - given.length()).strip()
                : full;
        int cut = rest.indexOf(' ');
        String family = cut < 0 ? rest : rest.substring(0, cut);
        String middle = cut < 0 ? "" : rest.substring(cut + 1);
        ByteArrayOutputStream joined = new ByteArrayOutputStream(96);
        write(given, joined);
        joined.write(0);
        write(family, joined);
        joined.write(0);
        write(middle, joined);
        return joined.toByteArray();
    }

    /// Weights of two bytes each, nearly all below 255: those take one byte, the others three, and order stays.
    private static void write(String text, ByteArrayOutputStream out) {
        byte[] weights = key(text).toByteArray();
        for (int i = 0; i < weights.length; i += 2) {
            if (weights[i] == 0 && weights[i + 1] != (byte) 0xFF) {
                out.write(weights[i + 1]);
            } else {
                out.write(0xFF);
                out.write(weights[i]);
                out.write(weights[i + 1]);
            }
        }
    }

    private static CollationKey key(String text) {
        synchronized (VIETNAMESE) {
            return VIETNAMESE.getCollationKey(text);
        }
    }
}
