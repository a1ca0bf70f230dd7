package org.sotay.membership.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Refusal;
import org.sotay.membership.MembershipState;
import org.sotay.people.PersonForm;
import org.sotay.ui.Texts;
import org.sotay.ui.TypedDate;

/// What was typed about a membership: card number and the dates of the procedure.
///
/// @param cell code of the cell, when enrolling
/// @param arrivedOn first day in the cell, when enrolling
public record DatesForm(
        @Nullable String cardNumber,
        @Nullable String decidedOn,
        @Nullable String joinedOn,
        @Nullable String recognisedOn,
        @Nullable String cell,
        @Nullable String arrivedOn) {

    /// An empty form.
    public static DatesForm empty() {
        return new DatesForm("", "", "", "", "", "");
    }

    /// The form that shows what is recorded.
    public static DatesForm of(MembershipState state, Texts texts) {
        return new DatesForm(
                state.cardNumber(),
                texts.day(state.decidedOn()),
                texts.day(state.joinedOn()),
                texts.day(state.recognisedOn()),
                "",
                "");
    }

    /// What a form was read as: the dates, or the reasons why not.
    public record Read(@Nullable MembershipState state, List<Refusal> reasons) {}

    Read read(int version) {
        List<Refusal> reasons = new ArrayList<>();
        LocalDate decided = day("decidedOn", decidedOn, reasons);
        LocalDate joined = day("joinedOn", joinedOn, reasons);
        LocalDate recognised =
                PersonForm.text(recognisedOn) == null ? null : day("recognisedOn", recognisedOn, reasons);
        if (joined == null || decided == null || !reasons.isEmpty()) {
            return new Read(null, reasons);
        }
        String card = PersonForm.text(cardNumber);
        return new Read(
                new MembershipState(
                        0,
                        version,
                        card == null ? null : card.toUpperCase(Locale.ROOT),
                        decided,
                        joined,
                        recognised,
                        null),
                List.of());
    }

    static @Nullable LocalDate day(String field, @Nullable String typed, List<Refusal> reasons) {
        LocalDate day = TypedDate.parseDay(typed).orElse(null);
        if (day == null) {
            reasons.add(Refusal.at(field, "membership.refusal.unreadable-day"));
        }
        return day;
    }
}
