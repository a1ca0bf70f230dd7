package org.sotay.membership.web;

import org.jspecify.annotations.Nullable;
import org.sotay.membership.QualityCheck;
import org.sotay.membership.QualityFinding;
import org.sotay.ui.Address;
import org.sotay.ui.Texts;

/// Words for the checks of data quality and for what they find.
public final class QualityTexts {

    private QualityTexts() {}

    public static String name(Texts texts, QualityCheck check) {
        return texts.get("membership.quality.name." + check.name());
    }

    public static String why(Texts texts, QualityCheck check) {
        return texts.get("membership.quality.why." + check.name());
    }

    public static String remedy(Texts texts, QualityCheck check) {
        return texts.get("membership.quality.do." + check.name());
    }

    public static String kind(Texts texts, QualityCheck.Kind kind) {
        return texts.get("membership.quality.kind." + kind.name());
    }

    /// The address of the list of what a check finds in a unit.
    public static String list(QualityCheck check, String unit) {
        return "/quality/" + Address.word(check) + "?unit=" + unit;
    }

    /// What is wrong with the record of one member, with the value that stands there.
    public static String found(Texts texts, QualityCheck check, QualityFinding row) {
        String key = "membership.quality.found." + check.name();
        return switch (check) {
            case ETHNICITY, OCCUPATION, PHONE, ADDRESS, CARD -> texts.get("membership.quality.not-recorded");
            case SCHOOLING -> texts.get(key);
            case BIRTH_DAY, VERY_OLD -> texts.get(key, MemberTexts.born(texts, row.birth()));
            case UNDER_AGE -> texts.get(key, MemberTexts.born(texts, row.birth()), texts.day(row.decidedOn()));
            case BEFORE_THE_PARTY, DECISION -> texts.get(key, texts.day(row.decidedOn()), texts.day(row.joinedOn()));
            case EARLY_RECOGNITION -> texts.get(key, texts.day(row.joinedOn()), texts.day(row.recognisedOn()));
            case CARD_SHAPE -> texts.get(key, text(row.cardNumber()));
            case PHONE_SHAPE, SHARED_PHONE -> texts.get(key, text(row.phone()));
        };
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
