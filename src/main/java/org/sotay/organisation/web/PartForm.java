package org.sotay.organisation.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.sotay.organisation.Operation;
import org.sotay.organisation.Share;

/// What was typed about one part of a divided unit.
///
/// @param children codes of the units that go over to it
/// @param members word of a [Rule]
/// @param people numbers of persons, or words of a name, where the rule asks for them
public record PartForm(String code, String name, String children, String members, String people) {

    /// Which members go over.
    public enum Rule {
        NOBODY,
        REST,
        LISTED,
        NAMED,
        PROBATIONARY,
        OFFICIAL,
        AWAY,
        EXEMPT,
        OFFICERS
    }

    static PartForm empty() {
        return new PartForm("", "", "", Rule.NOBODY.name(), "");
    }

    static PartForm of(Operation.Part part) {
        Share share = part.members();
        return new PartForm(
                part.code(),
                part.name(),
                String.join("\n", part.children()),
                rule(share).name(),
                switch (share) {
                    case Share.Listed(List<PersonId> people) ->
                        people.stream().map(PersonId::toString).collect(Collectors.joining("\n"));
                    case Share.Matching(Map<String, String> filters) -> filters.getOrDefault("q", "");
                    case Share.Nobody(), Share.Rest() -> "";
                });
    }

    public boolean isEmpty() {
        return code.isBlank() && name.isBlank() && children.isBlank() && people.isBlank();
    }

    /// The part; notes what cannot be read.
    Operation.Part read(int number, List<Refusal> reasons) {
        if (code.isBlank() || UnitForm.tidy(name).isEmpty()) {
            reasons.add(Refusal.at("parts", "organisation.refusal.plan-part-unnamed", number));
        }
        return new Operation.Part(code.strip(), UnitForm.tidy(name), Codes.of(children), share(number, reasons));
    }

    private Share share(int number, List<Refusal> reasons) {
        Rule rule = Arrays.stream(Rule.values())
                .filter(known -> known.name().equals(members))
                .findFirst()
                .orElse(Rule.NOBODY);
        return switch (rule) {
            case NOBODY -> new Share.Nobody();
            case REST -> new Share.Rest();
            case LISTED -> new Share.Listed(listed(number, reasons));
            case NAMED -> new Share.Matching(Map.of("q", named(number, reasons)));
            case PROBATIONARY -> new Share.Matching(Map.of("standing", "probationary"));
            case OFFICIAL -> new Share.Matching(Map.of("standing", "official"));
            case AWAY -> new Share.Matching(Map.of("absence", "away"));
            case EXEMPT -> new Share.Matching(Map.of("absence", "exempt"));
            case OFFICERS -> new Share.Matching(Map.of("office", "held"));
        };
    }

    private static Rule rule(Share share) {
        return switch (share) {
            case Share.Nobody() -> Rule.NOBODY;
            case Share.Rest() -> Rule.REST;
            case Share.Listed listed -> Rule.LISTED;
            case Share.Matching(Map<String, String> filters) ->
                switch (filters.entrySet().stream()
                        .map(filter -> filter.getKey() + "=" + filter.getValue())
                        .sorted()
                        .collect(Collectors.joining("&"))) {
                    case "standing=probationary" -> Rule.PROBATIONARY;
                    case "standing=official" -> Rule.OFFICIAL;
                    case "absence=away" -> Rule.AWAY;
                    case "absence=exempt" -> Rule.EXEMPT;
                    case "office=held" -> Rule.OFFICERS;
                    default -> Rule.NAMED;
                };
        };
    }

    private List<PersonId> listed(int number, List<Refusal> reasons) {
        List<PersonId> listed = new ArrayList<>();
        for (String typed : Codes.of(people)) {
            if (typed.matches("\\d{1,18}")) {
                listed.add(new PersonId(Long.parseLong(typed)));
            } else {
                reasons.add(Refusal.at("parts", "organisation.refusal.plan-part-person", number, typed));
            }
        }
        if (listed.isEmpty()) {
            reasons.add(Refusal.at("parts", "organisation.refusal.plan-part-nobody", number));
        }
        return listed;
    }

    private String named(int number, List<Refusal> reasons) {
        if (people.isBlank()) {
            reasons.add(Refusal.at("parts", "organisation.refusal.plan-part-nobody", number));
        }
        return people.strip();
    }
}
