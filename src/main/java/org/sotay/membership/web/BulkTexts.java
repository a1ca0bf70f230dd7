package org.sotay.membership.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Refusal;
import org.sotay.membership.AbsenceFact;
import org.sotay.membership.Bulk;
import org.sotay.membership.BulkAction;
import org.sotay.membership.BulkKind;
import org.sotay.membership.BulkState;
import org.sotay.people.PersonAttribute;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Texts;

/// Words for what is done with many members at once.
public final class BulkTexts {

    private BulkTexts() {}

    public static String kind(Texts texts, BulkKind kind) {
        return texts.get("membership.bulk.kind." + kind);
    }

    public static String state(Texts texts, BulkState state) {
        return texts.get("membership.bulk.state." + state);
    }

    /// What is done, in one line.
    public static String action(Texts texts, Bulk bulk) {
        return switch (bulk.action()) {
            case null -> kind(texts, bulk.kind());
            case BulkAction.Move(String cell, LocalDate on) ->
                texts.get("membership.bulk.moved", bulk.cellName() == null ? cell : bulk.cellName(), on);
            case BulkAction.Absence(AbsenceFact fact) -> absence(texts, fact);
            case BulkAction.Attribute(PersonAttribute attribute, String value) ->
                texts.get(
                        "membership.bulk.recorded",
                        texts.get("people.field." + attribute.key()),
                        MemberTexts.word(texts, "people." + attribute.key() + ".", value));
        };
    }

    private static String absence(Texts texts, AbsenceFact fact) {
        LocalDate until = fact.period().until();
        String kind = MemberTexts.absence(texts, fact.kind());
        return until == null
                ? texts.get("membership.bulk.absent", kind, fact.period().from())
                : texts.get("membership.bulk.absent-until", kind, fact.period().from(), until.minusDays(1));
    }

    /// Why it is not done with somebody.
    public static String why(Texts texts, @Nullable Refusal refusal) {
        return refusal == null ? "" : FormErrors.message(refusal, texts);
    }
}
