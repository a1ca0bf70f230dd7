package org.sotay.membership.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sotay.people.PersonCodes;
import org.sotay.people.ProposalField;
import org.sotay.people.Schooling;
import org.sotay.people.Sex;
import org.sotay.ui.Option;
import org.sotay.ui.Texts;

/// What can be chosen in the forms of a member, in the reader's language.
final class Choices {

    private Choices() {}

    static PersonFormPage.PersonChoices of(Texts texts, PersonForm form) {
        return new PersonFormPage.PersonChoices(
                options(texts, "people.sex.", names(Sex.values()), null),
                options(texts, "people.schooling.", names(Schooling.values()), null),
                options(texts, "people.ethnicity.", PersonCodes.ETHNICITIES, form.ethnicity()),
                options(texts, "people.occupation.", PersonCodes.OCCUPATIONS, form.occupation()),
                options(texts, "people.religion.", PersonCodes.RELIGIONS, form.religion()));
    }

    /// What can be chosen for one field; nothing where one types.
    static List<Option> of(Texts texts, ProposalField field, @Nullable String recorded) {
        String prefix = "people." + field.key() + ".";
        return switch (field) {
            case SEX -> options(texts, prefix, names(Sex.values()), null);
            case SCHOOLING -> options(texts, prefix, names(Schooling.values()), null);
            case ETHNICITY -> options(texts, prefix, PersonCodes.ETHNICITIES, recorded);
            case OCCUPATION -> options(texts, prefix, PersonCodes.OCCUPATIONS, recorded);
            case RELIGION -> options(texts, prefix, PersonCodes.RELIGIONS, recorded);
            case FULL_NAME, BIRTH, PROFESSION, PHONE, EMAIL, ADDRESS, MEMBERSHIP -> List.of();
        };
    }

    /// The known codes, and the recorded one where it is none of them.
    static List<Option> options(Texts texts, String prefix, List<String> codes, @Nullable String recorded) {
        Stream<String> unknown =
                recorded == null || recorded.isBlank() || codes.contains(recorded) ? Stream.of() : Stream.of(recorded);
        return Stream.concat(codes.stream(), unknown)
                .map(code -> new Option(code, MemberTexts.word(texts, prefix, code)))
                .toList();
    }

    private static <E extends Enum<E>> List<String> names(E[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
