package org.sotay.membership.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.people.PersonChoices;
import org.sotay.people.PersonCodes;
import org.sotay.people.ProposalField;
import org.sotay.people.Schooling;
import org.sotay.people.Sex;
import org.sotay.ui.Option;
import org.sotay.ui.Texts;

/// What can be chosen in the forms of a member, in the reader's language.
final class Choices {

    private Choices() {}

    /// What can be chosen for one field; nothing where one types.
    static List<Option> of(Texts texts, ProposalField field, @Nullable String recorded) {
        String prefix = "people." + field.key() + ".";
        return switch (field) {
            case SEX -> options(texts, prefix, PersonChoices.names(Sex.values()), null);
            case SCHOOLING -> options(texts, prefix, PersonChoices.names(Schooling.values()), null);
            case ETHNICITY -> options(texts, prefix, PersonCodes.ETHNICITIES, recorded);
            case OCCUPATION -> options(texts, prefix, PersonCodes.OCCUPATIONS, recorded);
            case RELIGION -> options(texts, prefix, PersonCodes.RELIGIONS, recorded);
            case FULL_NAME, BIRTH, PROFESSION, PHONE, EMAIL, ADDRESS, MEMBERSHIP -> List.of();
        };
    }

    /// The known codes, and the recorded one where it is none of them.
    static List<Option> options(Texts texts, String prefix, List<String> codes, @Nullable String recorded) {
        return PersonChoices.options(texts, prefix, codes, recorded);
    }
}
