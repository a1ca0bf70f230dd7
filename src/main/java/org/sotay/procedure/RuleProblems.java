package org.sotay.procedure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yaml.snakeyaml.nodes.Node;

/// Gathers what is wrong in one text, so that all of it can be told at once.
final class RuleProblems {

    private final List<RuleProblem> found = new ArrayList<>();

    void at(Node node, String key, String message, Object... arguments) {
        found.add(new RuleProblem(key, line(node), message, List.of(arguments)));
    }

    void of(int line, String message, Object... arguments) {
        found.add(new RuleProblem("", line, message, List.of(arguments)));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<RuleProblem> all() {
        return found.stream().sorted(Comparator.comparingInt(RuleProblem::line)).toList();
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
