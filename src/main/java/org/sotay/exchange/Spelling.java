package org.sotay.exchange;

import org.jspecify.annotations.Nullable;
import org.sotay.ui.Address;
import org.sotay.ui.Texts;

/// How a file is spelt: with the words of a reader's language, or with the names and codes that programs use.
public final class Spelling {

    private static final Spelling PROGRAM = new Spelling(null);

    private final @Nullable Texts texts;

    private Spelling(@Nullable Texts texts) {
        this.texts = texts;
    }

    /// In the language of a reader.
    public static Spelling of(Texts texts) {
        return new Spelling(texts);
    }

    /// As programs do.
    public static Spelling program() {
        return PROGRAM;
    }

    /// The head of a column.
    ///
    /// @param name what programs call it
    /// @param key of its words
    public String heading(String name, String key) {
        return texts == null ? name : plain(texts.get(key));
    }

    /// A value of a list that the program knows.
    ///
    /// @param prefix of the keys of their words
    public String word(String prefix, Enum<?> value) {
        return texts == null ? Address.word(value) : plain(texts.get(prefix + value.name()));
    }

    /// A value that is recorded as a code; the code itself where nobody has named it.
    public @Nullable String word(String prefix, @Nullable String code) {
        return code == null || texts == null || !texts.has(prefix + code) ? code : plain(texts.get(prefix + code));
    }

    /// Whether something applies.
    ///
    /// @param prefix of the keys of `yes` and `no`
    public String yes(String prefix, boolean applies) {
        return texts == null ? Boolean.toString(applies) : texts.get(prefix + (applies ? "yes" : "no"));
    }

    /// Words of a page may say where a line can break; in a cell that would be a sign nobody sees.
    private static String plain(String words) {
        return words.replace("\u00AD", "");
    }
}
