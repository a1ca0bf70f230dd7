package org.sotay.membership.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sotay.membership.MergeField;
import org.sotay.membership.MergeRecord;
import org.sotay.ui.Texts;

/// Words for the facts that a merge can take over.
final class MergeTexts {

    private MergeTexts() {}

    static String name(Texts texts, MergeField field) {
        return texts.get(field.key());
    }

    static String names(Texts texts, List<MergeField> fields) {
        return fields.stream().map(field -> name(texts, field)).collect(Collectors.joining(", "));
    }

    /// What stands there; a dash for nothing.
    static String value(Texts texts, MergeField field, MergeRecord record) {
        String value = text(texts, field, record);
        return value == null || value.isEmpty() ? "–" : value;
    }

    private static @Nullable String text(Texts texts, MergeField field, MergeRecord record) {
        return switch (field) {
            case FULL_NAME -> record.person().fullName();
            case BIRTH -> MemberTexts.born(texts, record.person().birth());
            case SEX ->
                MemberTexts.word(texts, "people.sex.", record.person().sex().name());
            case ETHNICITY ->
                MemberTexts.word(texts, "people.ethnicity.", record.person().ethnicity());
            case SCHOOLING ->
                MemberTexts.word(
                        texts, "people.schooling.", record.person().schooling().name());
            case PROFESSION -> record.person().profession();
            case OCCUPATION ->
                MemberTexts.word(texts, "people.occupation.", record.person().occupation());
            case PHONE -> record.person().phone();
            case EMAIL -> record.person().email();
            case ADDRESS -> record.person().address();
            case CARD -> record.membership().cardNumber();
            case DECIDED -> texts.day(record.membership().decidedOn());
            case JOINED -> texts.day(record.membership().joinedOn());
            case RECOGNISED -> texts.day(record.membership().recognisedOn());
        };
    }
}
