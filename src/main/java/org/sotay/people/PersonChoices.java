package org.sotay.people;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sotay.ui.Option;
import org.sotay.ui.Texts;

/// What can be chosen in the form of a person, in the reader's language.
public record PersonChoices(
        List<Option> sexes,
        List<Option> schoolings,
        List<Option> ethnicities,
        List<Option> occupations,
        List<Option> religions) {

    public PersonChoices {
        sexes = List.copyOf(sexes);
        schoolings = List.copyOf(schoolings);
        ethnicities = List.copyOf(ethnicities);
        occupations = List.copyOf(occupations);
        religions = List.copyOf(religions);
    }

    /// The choices of a form; what it holds stays among them.
    public static PersonChoices of(Texts texts, PersonForm form) {
        return new PersonChoices(
                options(texts, "people.sex.", names(Sex.values()), null),
                options(texts, "people.schooling.", names(Schooling.values()), null),
                options(texts, "people.ethnicity.", PersonCodes.ETHNICITIES, form.ethnicity()),
                options(texts, "people.occupation.", PersonCodes.OCCUPATIONS, form.occupation()),
                options(texts, "people.religion.", PersonCodes.RELIGIONS, form.religion()));
    }

    /// The known codes, and the recorded one where it is none of them.
    public static List<Option> options(Texts texts, String prefix, List<String> codes, @Nullable String recorded) {
        Stream<String> unknown =
                recorded == null || recorded.isBlank() || codes.contains(recorded) ? Stream.of() : Stream.of(recorded);
        return Stream.concat(codes.stream(), unknown)
                .map(code -> new Option(code, PersonTexts.word(texts, prefix, code)))
                .toList();
    }

    /// The names of an enum's values, in their order.
    public static <E extends Enum<E>> List<String> names(E[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
