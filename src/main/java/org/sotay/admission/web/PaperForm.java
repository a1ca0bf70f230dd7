package org.sotay.admission.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.admission.Conclusion;
import org.sotay.admission.Paper;
import org.sotay.admission.PaperKind;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.sotay.people.PersonForm;

/// What was typed about a paper.
///
/// @param key names this form, so that sent twice it records once
/// @param introducer who wrote an introduction
public record PaperForm(
        @Nullable String key,
        @Nullable String kind,
        @Nullable String on,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable String conclusion,
        @Nullable String introducer,
        @Nullable String note) {

    static PaperForm of(@Nullable String kind) {
        return new PaperForm(FormKey.fresh(), kind, "", "", "", "", "", "");
    }

    /// The same form with a key that can be read.
    PaperForm keyed() {
        return new PaperForm(FormKey.of(key).toString(), kind, on, number, issuer, conclusion, introducer, note);
    }

    /// What a form was read as: the facts, or the reasons why not.
    record Read(Paper.@Nullable Facts facts, List<Refusal> reasons) {}

    Read read() {
        List<Refusal> reasons = new ArrayList<>();
        PaperKind told = PersonForm.constant(PaperKind.values(), kind).orElse(null);
        if (told == null) {
            reasons.add(Refusal.at("kind", "people.refusal.choose"));
        }
        LocalDate day = Typed.day("on", on, reasons);
        if (told == null || day == null) {
            return new Read(null, reasons);
        }
        Long writer = Typed.number(introducer);
        return new Read(
                new Paper.Facts(
                        told,
                        day,
                        PersonForm.text(number),
                        PersonForm.text(issuer),
                        PersonForm.constant(Conclusion.values(), conclusion).orElse(null),
                        PersonForm.text(note),
                        writer == null ? null : new PersonId(writer)),
                List.of());
    }
}
