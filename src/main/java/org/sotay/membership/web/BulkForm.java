package org.sotay.membership.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Period;
import org.sotay.kernel.Refusal;
import org.sotay.membership.AbsenceFact;
import org.sotay.membership.AbsenceKind;
import org.sotay.membership.BulkAction;
import org.sotay.membership.BulkKind;
import org.sotay.people.PersonAttribute;
import org.sotay.people.PersonForm;
import org.sotay.ui.Texts;

/// What was typed to be done with many members, kept as it was typed. Of the attributes one is filled in.
///
/// @param until first day on which an absence is over
/// @param kind of absence
/// @param unit code of a cell
public record BulkForm(
        @Nullable String on,
        @Nullable String until,
        @Nullable String kind,
        @Nullable String unit,
        @Nullable String note,
        @Nullable String ethnicity,
        @Nullable String schooling,
        @Nullable String profession,
        @Nullable String occupation) {

    /// The form with what was told before; with today filled in where nothing was.
    static BulkForm of(Texts texts, @Nullable BulkAction told, LocalDate today) {
        return switch (told) {
            case null -> dated(texts.day(today), "", "", "", "");
            case BulkAction.Move(String cell, LocalDate on) -> dated(texts.day(on), "", "", cell, "");
            case BulkAction.Absence(AbsenceFact fact) ->
                dated(
                        texts.day(fact.period().from()),
                        texts.day(fact.period().until()),
                        fact.kind().name(),
                        "",
                        fact.note());
            case BulkAction.Attribute(PersonAttribute attribute, String value) ->
                new BulkForm(
                        "",
                        "",
                        "",
                        "",
                        "",
                        attribute == PersonAttribute.ETHNICITY ? value : "",
                        attribute == PersonAttribute.SCHOOLING ? value : "",
                        attribute == PersonAttribute.PROFESSION ? value : "",
                        attribute == PersonAttribute.OCCUPATION ? value : "");
        };
    }

    private static BulkForm dated(String on, String until, String kind, String unit, @Nullable String note) {
        return new BulkForm(on, until, kind, unit, note, "", "", "", "");
    }

    /// What is to be done, or what is missing or cannot be read.
    Outcome<BulkAction> read(BulkKind wanted) {
        return switch (wanted) {
            case MOVE -> move();
            case ABSENCE -> absence();
            case ATTRIBUTE -> attribute();
        };
    }

    private Outcome<BulkAction> move() {
        List<Refusal> reasons = new ArrayList<>();
        LocalDate day = DatesForm.day("on", on, reasons);
        String cell = PersonForm.text(unit);
        if (cell == null) {
            reasons.add(Refusal.at("unit", "membership.refusal.choose-cell"));
        }
        return day == null || cell == null ? Outcome.refused(reasons) : Outcome.done(new BulkAction.Move(cell, day));
    }

    private Outcome<BulkAction> absence() {
        List<Refusal> reasons = new ArrayList<>();
        LocalDate from = DatesForm.day("on", on, reasons);
        LocalDate end = PersonForm.text(until) == null ? null : DatesForm.day("until", until, reasons);
        if (from != null && end != null && !end.isAfter(from)) {
            reasons.add(Refusal.at("until", "membership.refusal.end-before-begin"));
        }
        AbsenceKind chosen = PersonForm.constant(AbsenceKind.values(), kind).orElse(null);
        if (chosen == null) {
            reasons.add(Refusal.at("kind", "people.refusal.choose"));
        }
        return from == null || chosen == null || !reasons.isEmpty()
                ? Outcome.refused(reasons)
                : Outcome.done(
                        new BulkAction.Absence(new AbsenceFact(chosen, new Period(from, end), PersonForm.text(note))));
    }

    private Outcome<BulkAction> attribute() {
        List<BulkAction> told = new ArrayList<>();
        for (PersonAttribute attribute : PersonAttribute.values()) {
            String value = PersonForm.text(typed(attribute));
            if (value != null) {
                told.add(new BulkAction.Attribute(attribute, value));
            }
        }
        return told.size() == 1
                ? Outcome.done(told.getFirst())
                : Outcome.refused(Refusal.of("membership.refusal.bulk-one-attribute"));
    }

    private @Nullable String typed(PersonAttribute attribute) {
        return switch (attribute) {
            case ETHNICITY -> ethnicity;
            case SCHOOLING -> schooling;
            case PROFESSION -> profession;
            case OCCUPATION -> occupation;
        };
    }
}
