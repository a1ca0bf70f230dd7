package org.sotay.admission.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sotay.admission.Category;
import org.sotay.admission.CategoryFilter;
import org.sotay.admission.Conclusion;
import org.sotay.admission.Elder;
import org.sotay.admission.ExceptionArea;
import org.sotay.admission.Leaving;
import org.sotay.admission.Origin;
import org.sotay.admission.Paper;
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

    public static String word(Texts texts, @Nullable CategoryFilter value) {
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

    /// What a paper is, with the number of its form.
    public static String paper(Texts texts, PaperKind kind) {
        return kind.form() == null ? word(texts, kind) : word(texts, kind) + " (" + kind.form() + ")";
    }

    /// How a conclusion is marked.
    public static String kind(Conclusion conclusion) {
        return switch (conclusion) {
            case FAVOURABLE -> "ok";
            case UNFAVOURABLE -> "warn";
            case NOT_REQUIRED -> "";
        };
    }

    /// What else is recorded of a paper, in one line.
    public static String details(Paper paper) {
        Paper.Facts facts = paper.facts();
        return Stream.of(facts.number(), facts.issuer(), paper.introducerName(), facts.note())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(" · "));
    }

    /// A word of the history: what is a message key is told in the reader's language.
    public static String told(Texts texts, String what) {
        return what.startsWith("admission.") && texts.has(what) ? texts.get(what) : what;
    }

    /// The categories in one line.
    public static String categories(Texts texts, List<Category> categories) {
        return categories.stream().map(category -> word(texts, category)).collect(Collectors.joining(", "));
    }

    private static String word(Texts texts, String family, @Nullable Enum<?> value) {
        return value == null ? "" : texts.get(family + value.name());
    }
}
