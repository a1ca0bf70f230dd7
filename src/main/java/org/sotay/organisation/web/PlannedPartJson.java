package org.sotay.organisation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.PersonId;
import org.sotay.organisation.Operation;
import org.sotay.organisation.Share;

/// A part of a divided unit, and who goes there.
///
/// @param members `nobody`, `rest`, `listed` with people, or `matching` with filters of the list of members
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PlannedPart")
record PlannedPartJson(
        @Nullable String code,
        @Nullable String name,
        @Nullable List<String> children,

        @Schema(allowableValues = {"nobody", "rest", "listed", "matching"}) @Nullable
        String members,

        @Nullable List<Long> people,
        @Nullable Map<String, String> filters) {

    static PlannedPartJson of(Operation.Part part) {
        return switch (part.members()) {
            case Share.Nobody() -> new PlannedPartJson(part.code(), part.name(), part.children(), "nobody", null, null);
            case Share.Rest() -> new PlannedPartJson(part.code(), part.name(), part.children(), "rest", null, null);
            case Share.Listed(List<PersonId> people) ->
                new PlannedPartJson(
                        part.code(),
                        part.name(),
                        part.children(),
                        "listed",
                        people.stream().map(PersonId::value).toList(),
                        null);
            case Share.Matching(Map<String, String> filters) ->
                new PlannedPartJson(part.code(), part.name(), part.children(), "matching", null, filters);
        };
    }

    Optional<Operation.Part> part() {
        return code == null || name == null
                ? Optional.empty()
                : share().map(share -> new Operation.Part(code, name, children == null ? List.of() : children, share));
    }

    private Optional<Share> share() {
        return switch (members == null ? "nobody" : members) {
            case "nobody" -> Optional.of(new Share.Nobody());
            case "rest" -> Optional.of(new Share.Rest());
            case "listed" ->
                Optional.ofNullable(people)
                        .map(all ->
                                new Share.Listed(all.stream().map(PersonId::new).toList()));
            case "matching" -> Optional.ofNullable(filters).map(Share.Matching::new);
            default -> Optional.empty();
        };
    }
}
