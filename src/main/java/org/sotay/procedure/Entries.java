package org.sotay.procedure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// The entries of one level of a text, asked for by name; what is missing, stands twice or was never asked for is a
/// problem.
final class Entries {

    private final String path;
    private final MappingNode node;
    private final RuleProblems problems;
    private final Map<String, Node> left = new LinkedHashMap<>();

    Entries(String path, MappingNode node, RuleProblems problems) {
        this.path = path;
        this.node = node;
        this.problems = problems;
        for (NodeTuple entry : node.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                problems.at(entry.getKeyNode(), path, "procedure.problem.no-name");
            } else if (left.putIfAbsent(key.getValue(), entry.getValueNode()) != null) {
                problems.at(key, below(key.getValue()), "procedure.problem.twice");
            }
        }
    }

    MappingNode node() {
        return node;
    }

    /// The name of an entry with those it stands below.
    String below(String name) {
        String shown = RuleProblems.shown(name);
        return path.isEmpty() ? shown : path + "." + shown;
    }

    /// Names that nobody asked for yet, in their order.
    List<String> names() {
        return new ArrayList<>(left.keySet());
    }

    /// What stands there, if anything does.
    Optional<Node> find(String name) {
        return Optional.ofNullable(left.remove(name));
    }

    /// What must stand there.
    Optional<Node> take(String name) {
        Optional<Node> found = find(name);
        if (found.isEmpty()) {
            problems.at(node, below(name), "procedure.problem.missing");
        }
        return found;
    }

    /// The level below that must be there.
    Optional<Entries> level(String name) {
        return take(name).flatMap(found -> level(name, found));
    }

    Optional<Entries> level(String name, Node found) {
        return level(below(name), name, found);
    }

    /// The level below that must be there, whose entries have names of their own.
    Optional<Entries> ownLevel(String name) {
        return take(name).flatMap(found -> level("", name, found));
    }

    private Optional<Entries> level(String called, String name, Node found) {
        if (found instanceof MappingNode mapping) {
            return Optional.of(new Entries(called, mapping, problems));
        }
        problems.at(found, below(name), "procedure.problem.no-entries");
        return Optional.empty();
    }

    /// Words that must be there, not more than so many characters.
    @Nullable
    String text(String name, int longest) {
        return take(name).map(found -> text(name, found, longest)).orElse(null);
    }

    /// Words that may be there.
    @Nullable
    String anyText(String name, int longest) {
        return find(name).map(found -> text(name, found, longest)).orElse(null);
    }

    private @Nullable String text(String name, Node found, int longest) {
        if (!(found instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            problems.at(found, below(name), "procedure.problem.no-text");
            return null;
        }
        if (scalar.getValue().length() > longest) {
            problems.at(found, below(name), "procedure.problem.too-long", longest);
            return null;
        }
        return scalar.getValue().strip();
    }

    /// A day that must be there.
    @Nullable
    LocalDate day(String name) {
        return take(name).map(found -> day(name, found)).orElse(null);
    }

    private @Nullable LocalDate day(String name, Node found) {
        try {
            LocalDate day = LocalDate.parse(found instanceof ScalarNode scalar ? scalar.getValue() : "");
            if (day.getYear() >= 1930 && day.getYear() <= 2200) {
                return day;
            }
        } catch (DateTimeException e) {
            // said below
        }
        problems.at(found, below(name), "procedure.problem.no-day");
        return null;
    }

    /// Whatever nobody asked for does not belong here.
    void end() {
        left.forEach((name, found) -> problems.at(found, below(name), "procedure.problem.unknown"));
    }
}
