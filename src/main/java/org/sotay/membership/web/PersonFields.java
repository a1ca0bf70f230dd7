package org.sotay.membership.web;

import org.jspecify.annotations.Nullable;
import org.sotay.people.PersonForm;
import org.sotay.ui.Texts;

/// Single fields of a person's form, as a reader sees them.
final class PersonFields {

    private PersonFields() {}

    static @Nullable String shown(Texts texts, PersonForm form, String field) {
        return switch (field) {
            case "fullName" -> form.fullName();
            case "givenName" -> form.givenName();
            case "birth" -> form.birth();
            case "sex" -> MemberTexts.word(texts, "people.sex.", form.sex());
            case "ethnicity" -> MemberTexts.word(texts, "people.ethnicity.", form.ethnicity());
            case "schooling" -> MemberTexts.word(texts, "people.schooling.", form.schooling());
            case "profession" -> form.profession();
            case "occupation" -> MemberTexts.word(texts, "people.occupation.", form.occupation());
            case "phone" -> form.phone();
            case "email" -> form.email();
            case "address" -> form.address();
            case "religion" -> MemberTexts.word(texts, "people.religion.", form.religion());
            default -> null;
        };
    }
}
