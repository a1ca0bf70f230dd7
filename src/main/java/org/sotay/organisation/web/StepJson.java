package org.sotay.organisation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.organisation.NewUnit;
import org.sotay.organisation.Operation;
import org.sotay.ui.Address;

/// A step of a plan as programs send and read it: the operation and what it needs, units by their codes.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PlanStep", description = "One operation; each needs the fields its description names")
record StepJson(
        @Schema(
                description = "found (founded), rename (unit, name), change-kind (unit, kind, sector, flags),"
                        + " move (unit, parent), merge (units, into, founded where that is new), split (unit, parts,"
                        + " goesOn), dissolve (unit, successor unless nothing is left), abolish-level (unit, kind)",
                allowableValues = {
                    "found",
                    "rename",
                    "change-kind",
                    "move",
                    "merge",
                    "split",
                    "dissolve",
                    "abolish-level"
                })
        @Nullable
        String operation,

        @Nullable String unit,
        @Nullable String name,
        @Nullable String kind,
        @Nullable String sector,
        @Nullable Boolean grassroots,
        @Nullable Boolean empoweredToAdmit,
        @Nullable Boolean nonStateEnterprise,
        @Nullable String parent,
        @Nullable List<String> units,
        @Nullable String into,
        @Nullable PlannedUnitJson founded,
        @Nullable List<PlannedPartJson> parts,
        @Nullable Boolean goesOn,
        @Nullable String successor) {

    static StepJson of(Operation operation) {
        return switch (operation) {
            case Operation.Found(NewUnit unit) -> founding("found", null, null, PlannedUnitJson.of(unit));
            case Operation.Rename(String unit, String name) -> plain("rename", unit, name, null, null, null);
            case Operation.ChangeKind change -> kinds(change);
            case Operation.Move(String unit, String parent) -> plain("move", unit, null, null, parent, null);
            case Operation.Merge(List<String> units, String into, NewUnit founded) ->
                founding("merge", units, into, founded == null ? null : PlannedUnitJson.of(founded));
            case Operation.Split split -> division(split);
            case Operation.Dissolve(String unit, String successor) ->
                plain("dissolve", unit, null, null, null, successor);
            case Operation.AbolishLevel(String below, String kind) ->
                plain("abolish-level", below, null, kind, null, null);
        };
    }

    private static StepJson kinds(Operation.ChangeKind change) {
        return new StepJson(
                "change-kind",
                change.unit(),
                null,
                change.kind(),
                Address.word(change.sector()),
                change.grassroots(),
                change.empoweredToAdmit(),
                change.nonStateEnterprise(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static StepJson plain(
            String operation,
            String unit,
            @Nullable String name,
            @Nullable String kind,
            @Nullable String parent,
            @Nullable String successor) {
        return new StepJson(
                operation, unit, name, kind, null, null, null, null, parent, null, null, null, null, null, successor);
    }

    private static StepJson founding(
            String operation, @Nullable List<String> units, @Nullable String into, @Nullable PlannedUnitJson founded) {
        return new StepJson(
                operation, null, null, null, null, null, null, null, null, units, into, founded, null, null, null);
    }

    private static StepJson division(Operation.Split split) {
        List<PlannedPartJson> parts =
                split.parts().stream().map(PlannedPartJson::of).toList();
        return new StepJson(
                "split",
                split.unit(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                parts,
                split.goesOn(),
                null);
    }

    /// The operation; none where a field it needs is missing or says something nobody knows.
    Optional<? extends Operation> read() {
        return switch (operation == null ? "" : operation) {
            case "found" -> founded == null ? Optional.empty() : founded.unit().map(Operation.Found::new);
            case "rename" -> both(unit, name).map(given -> new Operation.Rename(given.getFirst(), given.getLast()));
            case "change-kind" -> changeKind();
            case "move" -> both(unit, parent).map(given -> new Operation.Move(given.getFirst(), given.getLast()));
            case "merge" -> merge();
            case "split" -> split();
            case "dissolve" -> Optional.ofNullable(unit).map(given -> new Operation.Dissolve(given, successor));
            case "abolish-level" ->
                both(unit, kind).map(given -> new Operation.AbolishLevel(given.getFirst(), given.getLast()));
            default -> Optional.empty();
        };
    }

    private Optional<Operation> changeKind() {
        return unit == null
                        || kind == null
                        || grassroots == null
                        || empoweredToAdmit == null
                        || nonStateEnterprise == null
                ? Optional.empty()
                : PlannedUnitJson.sector(sector)
                        .map(known -> new Operation.ChangeKind(
                                unit, kind, known, grassroots, empoweredToAdmit, nonStateEnterprise));
    }

    private Optional<Operation> merge() {
        if (units == null || units.isEmpty() || into == null) {
            return Optional.empty();
        }
        return founded == null
                ? Optional.of(new Operation.Merge(units, into, null))
                : founded.unit()
                        .filter(fresh -> fresh.code().equals(into))
                        .map(fresh -> new Operation.Merge(units, into, fresh));
    }

    private Optional<Operation> split() {
        if (unit == null || parts == null) {
            return Optional.empty();
        }
        List<Operation.Part> read =
                parts.stream().flatMap(part -> part.part().stream()).toList();
        return read.size() < parts.size()
                ? Optional.empty()
                : Optional.of(new Operation.Split(unit, read, Boolean.TRUE.equals(goesOn)));
    }

    private static Optional<List<String>> both(@Nullable String one, @Nullable String other) {
        return one == null || other == null ? Optional.empty() : Optional.of(List.of(one, other));
    }
}
