package org.sotay.admission.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sotay.admission.Category;
import org.sotay.admission.Conclusion;
import org.sotay.admission.Elder;
import org.sotay.admission.ExceptionArea;
import org.sotay.admission.Leaving;
import org.sotay.admission.Origin;
import org.sotay.admission.PaperKind;
import org.sotay.admission.Stage;
import org.sotay.ui.Texts;

/// Words for the facts of candidates.
public final class AdmissionTexts {

    private AdmissionTexts() {}

    public static String word(Texts texts, @Nullable Stage value) {
        return word(texts, "admission.stage.", value);
    }

    public static String word(Texts texts, @Nullable Origin value) {
        return word(texts, "admission.origin.", value);
    }

    public static String word(Texts texts, @Nullable Category value) {
        return word(texts, "admission.category.", value);
    }

    public static String word(Texts texts, @Nullable Leaving value) {
        return word(texts, "admission.leaving.", value);
    }

    public static String word(Texts texts, @Nullable PaperKind value) {
        return word(texts, "admission.paperKind.", value);
    }

    public static String word(Texts texts, @Nullable Conclusion value) {
        return word(texts, "admission.conclusion.", value);
    }

    public static String word(Texts texts, @Nullable ExceptionArea value) {
        return word(texts, "admission.exceptionArea.", value);
    }

    public static String word(Texts texts, @Nullable Elder value) {
        return word(texts, "admission.elder.", value);
    }

    /// The categories in one line.
    public static String categories(Texts texts, List<Category> categories) {
        return categories.stream().map(category -> word(texts, category)).collect(Collectors.joining(", "));
    }

    private static String word(Texts texts, String family, @Nullable Enum<?> value) {
        return value == null ? "" : texts.get(family + value.name());
    }
}
