package org.sotay.admission.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.sotay.admission.Category;
import org.sotay.admission.Elder;
import org.sotay.admission.ExceptionArea;
import org.sotay.admission.Origin;
import org.sotay.ui.Option;
import org.sotay.ui.Texts;

/// What can be chosen when a cell puts somebody on its list.
public record ListingChoices(List<Option> origins, List<Option> categories, List<Option> areas, List<Option> elders) {

    public ListingChoices {
        origins = List.copyOf(origins);
        categories = List.copyOf(categories);
        areas = List.copyOf(areas);
        elders = List.copyOf(elders);
    }

    static ListingChoices of(Texts texts) {
        return new ListingChoices(
                options(Origin.values(), value -> AdmissionTexts.word(texts, value)),
                options(Category.values(), value -> AdmissionTexts.word(texts, value)),
                options(ExceptionArea.values(), value -> AdmissionTexts.word(texts, value)),
                options(Elder.values(), value -> AdmissionTexts.word(texts, value)));
    }

    /// The values of an enum with their words.
    static <E extends Enum<E>> List<Option> options(E[] values, Function<E, String> word) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), word.apply(value)))
                .toList();
    }
}
