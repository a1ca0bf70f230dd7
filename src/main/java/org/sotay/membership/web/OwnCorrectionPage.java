package org.sotay.membership.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.people.ProposalField;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Option;

/// The form with which a member says what is right.
///
/// @param recorded what stands there, as revisions write it
/// @param choices what can be chosen; empty where one types
public record OwnCorrectionPage(
        ProposalField field, @Nullable String recorded, ProposalForm form, FormErrors errors, List<Option> choices) {

    public OwnCorrectionPage {
        choices = List.copyOf(choices);
    }

    /// Whether the record may say nothing there.
    public boolean optional() {
        return switch (field) {
            case PROFESSION, OCCUPATION, PHONE, EMAIL, ADDRESS, RELIGION -> true;
            case FULL_NAME, BIRTH, SEX, ETHNICITY, SCHOOLING, MEMBERSHIP -> false;
        };
    }

    /// The keyboard a telephone shows.
    public @Nullable String inputmode() {
        return switch (field) {
            case PHONE -> "tel";
            case EMAIL -> "email";
            default -> null;
        };
    }
}
