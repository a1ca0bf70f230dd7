package org.sotay.membership.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Period;
import org.sotay.kernel.Refusal;
import org.sotay.people.PersonForm;

/// What was typed for one step in a member's life: a move, an end, an absence, an office.
///
/// @param until first day on which an absence or a term is over
/// @param kind way of ending, kind of absence or office
/// @param unit code of a cell or unit
/// @param version version of the membership the form started from
public record StepForm(
        @Nullable String on,
        @Nullable String until,
        @Nullable String kind,
        @Nullable String unit,
        @Nullable String note,
        @Nullable Integer version) {

    /// An empty form with today filled in.
    static StepForm on(String day, int version) {
        return new StepForm(day, "", "", "", "", version);
    }

    /// What was typed, as it reads against another version.
    StepForm against(int other) {
        return new StepForm(on, until, kind, unit, note, other);
    }

    /// What a form was read as.
    sealed interface Read {

        /// What is missing or cannot be read.
        record Unclear(List<Refusal> reasons) implements Read {}

        /// What was told; kind and unit are empty where the step does not ask for them.
        record Understood(
                Period period,
                String kind,
                String unit,
                @Nullable String note,
                int version) implements Read {

            /// The day of the step.
            LocalDate on() {
                return period.from();
            }
        }
    }

    /// Reads what the step asks for.
    Read read(Step step) {
        List<Refusal> reasons = new ArrayList<>();
        LocalDate from = DatesForm.day("on", on, reasons);
        LocalDate end =
                step.planned() && PersonForm.text(until) != null ? DatesForm.day("until", until, reasons) : null;
        if (from != null && end != null && !end.isAfter(from)) {
            reasons.add(Refusal.at("until", "membership.refusal.end-before-begin"));
        }
        String chosen = kind == null ? "" : kind;
        if (!step.kinds().isEmpty() && !step.kinds().contains(chosen)) {
            reasons.add(Refusal.at("kind", "people.refusal.choose"));
        }
        String code = PersonForm.text(unit);
        String missing = step.unitMissing();
        if (missing != null && code == null) {
            reasons.add(Refusal.at("unit", missing));
        }
        String told = step.noted() ? PersonForm.text(note) : null;
        return from == null || !reasons.isEmpty()
                ? new Read.Unclear(reasons)
                : new Read.Understood(
                        new Period(from, end), chosen, code == null ? "" : code, told, version == null ? -1 : version);
    }
}
