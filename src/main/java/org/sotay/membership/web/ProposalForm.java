package org.sotay.membership.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Refusal;
import org.sotay.people.PartialDate;
import org.sotay.people.PersonForm;
import org.sotay.people.ProposalField;
import org.sotay.ui.Texts;
import org.sotay.ui.TypedDate;

/// What a member typed to be right, kept as it was typed.
public record ProposalForm(@Nullable String value, @Nullable String note) {

    /// The form that shows what is recorded; the date as the reader writes dates.
    static ProposalForm of(Texts texts, ProposalField field, @Nullable String recorded) {
        return new ProposalForm(
                field == ProposalField.BIRTH && recorded != null ? ProposalTexts.day(texts, recorded) : recorded, "");
    }

    /// The value as revisions write it; a date that cannot be read stays as it was typed, and is refused as such.
    @Nullable
    String read(ProposalField field) {
        String typed = PersonForm.text(value);
        return switch (field) {
            case PHONE -> PersonForm.digits(value);
            case BIRTH ->
                TypedDate.parse(typed)
                        .map(date -> MemberJson.iso(new PartialDate(date.year(), date.month(), date.day())))
                        .orElse(typed);
            default -> typed;
        };
    }

    /// Reasons about the field as they stand beside the one input that this form has for any of them.
    static List<Refusal> beside(ProposalField field, List<Refusal> reasons) {
        return reasons.stream()
                .map(reason -> reason.field().equals(field.key())
                        ? new Refusal("value", reason.key(), reason.arguments())
                        : reason)
                .toList();
    }
}
