package org.sotay.procedure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Language;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/// One reading of one text: its head, its regulations, and a rule for each key.
final class RuleReading {

    private static final String ID = "[0-9A-Za-z][0-9A-Za-z.-]{0,59}";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 80;
    private static final int LONGEST_CLAUSE = 40;

    private final Collection<RuleKey<?>> keys;
    private final boolean complete;
    private final RuleProblems problems;
    private final RuleValues reader;
    private final Map<String, Source> sources = new LinkedHashMap<>();

    /// @param complete whether there must be a rule for each key and none for others
    RuleReading(Collection<RuleKey<?>> keys, boolean complete, RuleProblems problems) {
        this.keys = keys;
        this.complete = complete;
        this.problems = problems;
        this.reader = new RuleValues(problems);
    }

    /// A regulation that rules refer to by a short name.
    private record Source(String regulation, LocalDate issuedOn) {}

    /// The set; none where its head cannot be read. What else is wrong is among the problems.
    Optional<RuleSet> set(MappingNode node) {
        Entries top = new Entries("", node, problems);
        String id = id(top, node);
        LocalDate inForceOn = top.day("inForceOn");
        Map<Language, String> names = top.level("name").map(this::names).orElse(Map.of());
        top.level("regulations").ifPresent(this::learn);
        Map<String, RuleValue<?>> values =
                top.ownLevel("rules").map(this::values).orElse(Map.of());
        top.end();
        return id == null || inForceOn == null
                ? Optional.empty()
                : Optional.of(new RuleSet(id, inForceOn, names, values));
    }

    private @Nullable String id(Entries top, MappingNode node) {
        String id = top.text("id", LONGEST_NAME);
        if (id != null && !id.matches(ID)) {
            problems.at(node, "id", "procedure.problem.no-id");
            return null;
        }
        return id;
    }

    private Map<Language, String> names(Entries given) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String name = given.text(language.tag(), LONGEST_NAME);
            if (name != null) {
                names.put(language, name);
            }
        }
        given.end();
        return names;
    }

    private void learn(Entries given) {
        for (String name : given.names()) {
            given.level(name).ifPresent(entries -> {
                String number = entries.text("number", LONGEST_NUMBER);
                LocalDate issuedOn = entries.day("issuedOn");
                entries.end();
                if (number != null && issuedOn != null) {
                    sources.put(name, new Source(number, issuedOn));
                }
            });
        }
    }

    private Map<String, RuleValue<?>> values(Entries given) {
        Map<String, RuleValue<?>> values = new LinkedHashMap<>();
        for (RuleKey<?> key : keys) {
            Optional<Node> found = complete ? given.take(key.name()) : given.find(key.name());
            found.flatMap(node -> given.level(key.name(), node))
                    .flatMap(rule -> rule(key, rule))
                    .ifPresent(rule -> values.put(key.name(), rule));
        }
        if (complete) {
            given.end();
        }
        return values;
    }

    private Optional<RuleValue<?>> rule(RuleKey<?> key, Entries given) {
        Object value = given.take("value").map(node -> reader.value(key, node)).orElse(null);
        Citation citation = citation(given);
        Boolean confirmed =
                given.take("confirmed").map(node -> confirmed(given, node)).orElse(null);
        given.end();
        return value == null || citation == null || confirmed == null
                ? Optional.empty()
                : Optional.of(typed(key, value, citation, confirmed));
    }

    private static <T> RuleValue<T> typed(RuleKey<T> key, Object value, Citation citation, boolean confirmed) {
        return new RuleValue<>(key, key.as().cast(value), citation, confirmed);
    }

    private @Nullable Citation citation(Entries given) {
        Optional<Node> told = given.find("regulation");
        String clause = given.anyText("clause", LONGEST_CLAUSE);
        if (told.isEmpty()) {
            problems.at(given.node(), given.below("regulation"), "procedure.problem.no-citation");
            return null;
        }
        Source source = sources.get(RuleValues.text(told.get()));
        if (source == null) {
            problems.at(
                    told.get(),
                    given.below("regulation"),
                    "procedure.problem.no-such-regulation",
                    String.join(", ", sources.keySet()));
            return null;
        }
        return new Citation(source.regulation(), source.issuedOn(), clause);
    }

    private @Nullable Boolean confirmed(Entries given, Node node) {
        return switch (RuleValues.text(node)) {
            case "true" -> true;
            case "false" -> false;
            default -> {
                problems.at(node, given.below("confirmed"), "procedure.problem.no-flag");
                yield null;
            }
        };
    }
}
