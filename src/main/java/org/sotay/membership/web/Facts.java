package org.sotay.membership.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.membership.MemberFile;
import org.sotay.ui.Texts;

/// Puts the facts of two members side by side, as far as the reader sees them of both.
final class Facts {

    private final Texts texts;
    private final List<FactRow> rows = new ArrayList<>();

    private Facts(Texts texts) {
        this.texts = texts;
    }

    static List<FactRow> of(Texts texts, MemberFile first, MemberFile other) {
        Facts facts = new Facts(texts);
        facts.add("people.field.fullName", first.name(), other.name(), true);
        facts.personal(first.personal(), other.personal());
        facts.add("membership.column.cell", first.cell().name(), other.cell().name(), true);
        facts.add("membership.field.card", first.cardNumber(), other.cardNumber(), false);
        facts.day("membership.field.decided", first.decidedOn(), other.decidedOn());
        facts.day("membership.field.joined", first.joinedOn(), other.joinedOn());
        facts.day("membership.field.recognised", first.recognisedOn(), other.recognisedOn());
        if (first.endedOn() != null || other.endedOn() != null) {
            facts.add("membership.duplicates.ended", facts.end(first), facts.end(other), false);
        }
        facts.contact(first.contact(), other.contact());
        MemberFile.Belief belief = first.belief();
        MemberFile.Belief others = other.belief();
        if (belief != null && others != null) {
            facts.word("religion", belief.religion(), others.religion());
        }
        return facts.rows;
    }

    private void personal(MemberFile.@Nullable Personal first, MemberFile.@Nullable Personal other) {
        if (first == null || other == null) {
            return;
        }
        add(
                "people.field.birth",
                MemberTexts.born(texts, first.birth()),
                MemberTexts.born(texts, other.birth()),
                false);
        word("sex", first.sex().name(), other.sex().name());
        word("ethnicity", first.ethnicity(), other.ethnicity());
        word("schooling", first.schooling().name(), other.schooling().name());
        add("people.field.profession", first.profession(), other.profession(), true);
        word("occupation", first.occupation(), other.occupation());
    }

    private void contact(MemberFile.@Nullable Contact first, MemberFile.@Nullable Contact other) {
        if (first == null || other == null) {
            return;
        }
        add("people.field.phone", first.phone(), other.phone(), false);
        add("people.field.email", first.email(), other.email(), false);
        add("people.field.address", first.address(), other.address(), true);
    }

    private void word(String field, @Nullable String first, @Nullable String other) {
        String prefix = "people." + field + ".";
        add(
                "people.field." + field,
                MemberTexts.word(texts, prefix, first),
                MemberTexts.word(texts, prefix, other),
                false);
    }

    private void day(String key, @Nullable LocalDate first, @Nullable LocalDate other) {
        add(key, texts.day(first), texts.day(other), false);
    }

    private @Nullable String end(MemberFile file) {
        return file.endKind() == null || file.endedOn() == null
                ? null
                : texts.get("membership.file.ended", MemberTexts.end(texts, file.endKind()), file.endedOn());
    }

    private void add(String key, @Nullable String first, @Nullable String other, boolean names) {
        rows.add(new FactRow(texts.get(key), shown(first), shown(other), names));
    }

    private static String shown(@Nullable String value) {
        return value == null || value.isEmpty() ? "–" : value;
    }
}
