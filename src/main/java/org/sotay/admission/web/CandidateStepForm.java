package org.sotay.admission.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.sotay.people.PersonForm;

/// What was typed for one step with a candidate.
///
/// @param key names this form, so that sent twice it does its work once
/// @param version version of the candidate the form started from
/// @param on day of the step, or the first day
/// @param until last day, where one is planned
/// @param since since when an introducer and the candidate are together
/// @param person the member who is chosen
/// @param replaces number of the introduction that ends with it
/// @param what a task, or what a class is called
public record CandidateStepForm(
        @Nullable String key,
        @Nullable Integer version,
        @Nullable String on,
        @Nullable String until,
        @Nullable String since,
        @Nullable String person,
        @Nullable String replaces,
        @Nullable String cell,
        @Nullable String kind,
        @Nullable String what,
        @Nullable String centre,
        @Nullable String resolution,
        @Nullable String note) {

    /// An empty form with today filled in.
    static CandidateStepForm on(String day, int version) {
        return new CandidateStepForm(FormKey.fresh(), version, day, "", "", "", "", "", "", "", "", "", "");
    }

    /// The same form with a key that can be read, against another version.
    CandidateStepForm keyed(@Nullable Integer other) {
        return new CandidateStepForm(
                FormKey.of(key).toString(),
                other,
                on,
                until,
                since,
                person,
                replaces,
                cell,
                kind,
                what,
                centre,
                resolution,
                note);
    }

    /// What a form was read as.
    sealed interface Read {

        /// What is missing or cannot be read.
        record Unclear(List<Refusal> reasons) implements Read {}

        /// What was told; empty or none where the step does not ask for it.
        record Understood(
                UUID key,
                int version,
                LocalDate on,
                @Nullable LocalDate until,
                @Nullable LocalDate since,
                @Nullable PersonId person,
                @Nullable Long replaces,
                String cell,
                String kind,
                String what,
                String centre,
                @Nullable String resolution,
                @Nullable String note)
                implements Read {}
    }

    /// Reads what the step asks for.
    ///
    /// @param today stands for the day where none is asked for
    Read read(CandidateStep step, LocalDate today) {
        List<Refusal> reasons = new ArrayList<>();
        LocalDate day = step.dated() ? Typed.day("on", on, reasons) : today;
        LocalDate end = step.planned() ? Typed.optionalDay("until", until, reasons) : null;
        LocalDate together = step == CandidateStep.INTRODUCER ? Typed.day("since", since, reasons) : null;
        PersonId member = step.asksForMember() ? Typed.person("person", person, reasons) : null;
        String chosen = kind == null ? "" : kind;
        if (!step.kinds().isEmpty() && !step.kinds().contains(chosen)) {
            reasons.add(Refusal.at("kind", "people.refusal.choose"));
        }
        if (day == null || !reasons.isEmpty()) {
            return new Read.Unclear(reasons);
        }
        return new Read.Understood(
                FormKey.of(key),
                version == null ? -1 : version,
                day,
                end,
                together,
                member,
                step == CandidateStep.INTRODUCER ? Typed.number(replaces) : null,
                Typed.text(cell),
                chosen,
                Typed.text(what),
                Typed.text(centre),
                PersonForm.text(resolution),
                PersonForm.text(note));
    }
}
