package org.sotay.organisation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.organisation.NewUnit;
import org.sotay.organisation.Operation;
import org.sotay.organisation.UnitPicks;
import org.sotay.organisation.UnitTraits;
import org.springframework.stereotype.Component;

/// Reads what was typed about a step: one operation, or one for each of many units.
@Component
class StepReader {

    private final UnitPicks picks;

    StepReader(UnitPicks picks) {
        this.picks = picks;
    }

    /// The operations, or why they cannot be read.
    ///
    /// @param day of the plan
    Outcome<List<Operation>> read(Actor actor, StepForm form, LocalDate day) {
        Reading reading = new Reading(actor, form, day);
        List<Operation> operations = reading.operations();
        return reading.reasons.isEmpty() ? Outcome.done(operations) : Outcome.refused(reading.reasons);
    }

    /// One form being read.
    private final class Reading {

        private final Actor actor;
        private final StepForm form;
        private final LocalDate day;
        private final List<Refusal> reasons = new ArrayList<>();

        Reading(Actor actor, StepForm form, LocalDate day) {
            this.actor = actor;
            this.form = form;
            this.day = day;
        }

        List<Operation> operations() {
            return switch (form.type()) {
                case FOUND ->
                    List.of(new Operation.Found(founded(form.traits().typedCode(), optional("parent", form.parent()))));
                case RENAME -> List.of(new Operation.Rename(unit(), name()));
                case CHANGE_KIND -> changed();
                case MOVE -> moved(needed("target", form.target()));
                case MERGE -> List.of(merged());
                case SPLIT -> List.of(new Operation.Split(unit(), parts(), form.goesOn()));
                case DISSOLVE -> dissolved(optional("target", form.target()));
                case ABOLISH_LEVEL -> List.of(new Operation.AbolishLevel(needed("target", form.target()), kind()));
            };
        }

        private List<Operation> changed() {
            UnitTraits traits = traits(form.traits().named("-"));
            return units().stream()
                    .<Operation>map(unit -> new Operation.ChangeKind(
                            unit,
                            traits.kind(),
                            traits.sector(),
                            traits.grassroots(),
                            traits.empoweredToAdmit(),
                            traits.nonStateEnterprise()))
                    .toList();
        }

        private List<Operation> moved(String parent) {
            return units().stream()
                    .<Operation>map(unit -> new Operation.Move(unit, parent))
                    .toList();
        }

        private List<Operation> dissolved(@Nullable String successor) {
            return units().stream()
                    .<Operation>map(unit -> new Operation.Dissolve(unit, successor))
                    .toList();
        }

        private Operation merged() {
            List<String> units = units();
            if (!form.founds()) {
                return new Operation.Merge(units, needed("target", form.target()), null);
            }
            String code = form.traits().typedCode();
            return new Operation.Merge(units, code, founded(code, optional("parent", form.parent())));
        }

        private NewUnit founded(String code, @Nullable String parent) {
            if (code.isEmpty()) {
                reasons.add(Refusal.at("code", "organisation.refusal.plan-code-missing"));
            }
            return new NewUnit(code, parent, traits(form.traits()));
        }

        private UnitTraits traits(UnitForm typed) {
            return switch (typed.from(day).read("from")) {
                case UnitForm.Read.Understood(UnitTraits traits, LocalDate ignored) -> traits;
                case UnitForm.Read.Unclear(List<Refusal> unclear) -> {
                    reasons.addAll(unclear);
                    yield UnitForm.NONE;
                }
            };
        }

        private String name() {
            String name = UnitForm.tidy(form.traits().name());
            if (name.isEmpty()) {
                reasons.add(Refusal.at("name", "organisation.refusal.name-missing"));
            }
            return name;
        }

        private String kind() {
            String kind = UnitForm.tidy(form.traits().kind());
            if (kind.isEmpty()) {
                reasons.add(Refusal.at("kind", "organisation.refusal.choose-kind"));
            }
            return kind;
        }

        private List<Operation.Part> parts() {
            List<Operation.Part> parts = new ArrayList<>();
            for (PartForm part : form.parts()) {
                if (!part.isEmpty()) {
                    parts.add(part.read(parts.size() + 1, reasons));
                }
            }
            return parts;
        }

        private List<String> units() {
            List<String> typed = Codes.of(form.units());
            List<String> all = new ArrayList<>();
            typed.forEach(unit -> all.add(code("units", unit)));
            if (!form.ofKind().isBlank()) {
                String under = needed("under", form.under());
                List<String> found = picks.ofKind(actor, under, form.ofKind(), day);
                if (found.isEmpty() && !under.isEmpty()) {
                    reasons.add(Refusal.at("ofKind", "organisation.refusal.plan-none-of-kind", under));
                }
                all.addAll(found);
            }
            if (typed.isEmpty() && form.ofKind().isBlank()) {
                reasons.add(Refusal.at("units", "organisation.refusal.plan-units-missing"));
            }
            return all.stream().distinct().toList();
        }

        private String unit() {
            List<String> typed = Codes.of(form.units());
            if (typed.size() != 1) {
                reasons.add(Refusal.at("units", "organisation.refusal.plan-one-unit"));
                return "";
            }
            return code("units", typed.getFirst());
        }

        private String needed(String field, String typed) {
            if (typed.isBlank()) {
                reasons.add(Refusal.at(field, "organisation.refusal.plan-unit-missing"));
                return "";
            }
            return code(field, typed);
        }

        private @Nullable String optional(String field, String typed) {
            return typed.isBlank() ? null : code(field, typed);
        }

        private String code(String field, String typed) {
            return switch (picks.code(actor, typed, day)) {
                case Outcome.Done<String>(String code) -> code;
                case Outcome.Missing<String>() -> "";
                case Outcome.Refused<String>(List<Refusal> refused) -> {
                    refused.forEach(reason -> reasons.add(new Refusal(field, reason.key(), reason.arguments())));
                    yield "";
                }
            };
        }
    }
}
