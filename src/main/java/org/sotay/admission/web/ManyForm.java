package org.sotay.admission.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.admission.ManyAction;
import org.sotay.admission.ManyKind;
import org.sotay.admission.PaperKind;
import org.sotay.kernel.Refusal;
import org.sotay.people.PersonForm;
import org.sotay.ui.Texts;

/// What was typed about what is to be done with many candidates.
public record ManyForm(
        @Nullable String on,
        @Nullable String until,
        @Nullable String person,
        @Nullable String name,
        @Nullable String centre,
        @Nullable String paper) {

    static ManyForm of(@Nullable ManyAction action, LocalDate today, Texts texts) {
        if (action == null) {
            return new ManyForm(texts.day(today), "", "", "", "", PaperKind.AWARENESS_CERTIFICATE.name());
        }
        PaperKind paper = action.paper();
        return new ManyForm(
                texts.day(action.on()),
                texts.day(action.until()),
                action.person() == null ? "" : action.person().toString(),
                action.name(),
                action.centre(),
                paper == null ? "" : paper.name());
    }

    /// What a form was read as: the action, or the reasons why not.
    record Read(@Nullable ManyAction action, List<Refusal> reasons) {}

    Read read(ManyKind kind) {
        List<Refusal> reasons = new ArrayList<>();
        LocalDate day = Typed.day("on", on, reasons);
        LocalDate end = kind == ManyKind.TRAINING ? Typed.optionalDay("until", until, reasons) : null;
        if (day == null || !reasons.isEmpty()) {
            return new Read(null, reasons);
        }
        return new Read(
                new ManyAction(
                        kind,
                        day,
                        kind == ManyKind.MENTOR ? Typed.number(person) : null,
                        PersonForm.text(name),
                        PersonForm.text(centre),
                        end,
                        kind == ManyKind.CERTIFICATE
                                ? PersonForm.constant(PaperKind.values(), paper)
                                        .filter(ManyForm::alike)
                                        .orElse(null)
                                : null),
                List.of());
    }

    /// Papers that many have alike: certificates.
    static boolean alike(PaperKind kind) {
        return switch (kind) {
            case PRIMARY_CERTIFICATE,
                    LOWER_SECONDARY_CERTIFICATE,
                    UPPER_SECONDARY_CERTIFICATE,
                    AWARENESS_CERTIFICATE,
                    NEW_MEMBER_CERTIFICATE -> true;
            case APPLICATION,
                    LIFE_RECORD,
                    INTRODUCTION,
                    YOUTH_UNION_RESOLUTION,
                    TRADE_UNION_RESOLUTION,
                    OPINIONS,
                    VERIFICATION,
                    CONSENT_OVER_AGE,
                    CONSENT_SCHOOLING,
                    CONSENT_READMISSION,
                    CONSENT_LATE_CEREMONY,
                    SELF_CRITICISM,
                    MENTORS_COMMENTS,
                    RECOGNITION_OPINIONS,
                    OTHER -> false;
        };
    }
}
