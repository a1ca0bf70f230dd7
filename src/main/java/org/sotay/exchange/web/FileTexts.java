package org.sotay.exchange.web;

import org.jspecify.annotations.Nullable;
import org.sotay.exchange.OrderedFile;
import org.sotay.ui.Texts;

/// What the pages say of a file.
public final class FileTexts {

    private static final double KILOBYTE = 1_000;
    private static final double MEGABYTE = 1_000_000;

    private FileTexts() {}

    /// How far it is, in a word or two.
    public static String state(Texts texts, OrderedFile file) {
        return texts.get("exchange.files.state." + file.state());
    }

    /// Why there is none.
    public static String problem(Texts texts, OrderedFile.Problem problem) {
        return texts.get("exchange.files.problem." + problem);
    }

    /// How large it is; nothing until it is ready.
    public static String size(Texts texts, @Nullable Long size) {
        if (size == null) {
            return "";
        }
        return size < MEGABYTE
                ? texts.get("exchange.files.kilobytes", texts.decimal(size / KILOBYTE, 1))
                : texts.get("exchange.files.megabytes", texts.decimal(size / MEGABYTE, 1));
    }
}
