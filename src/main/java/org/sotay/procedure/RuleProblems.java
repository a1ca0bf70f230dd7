package org.sotay.procedure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.yaml.snakeyaml.nodes.Node;

/// Gathers what is wrong in one text, so that all of it can be told at once; of a text that is wrong throughout,
/// enough.
final class RuleProblems {

    private static final int MOST = 100;
    private static final int LONGEST = 80;

    private final List<RuleProblem> found = new ArrayList<>();

    void at(Node node, String key, String message, Object... arguments) {
        add(new RuleProblem(key, line(node), message, shown(arguments)));
    }

    void of(int line, String message, Object... arguments) {
        add(new RuleProblem("", line, message, shown(arguments)));
    }

    private void add(RuleProblem problem) {
        if (found.size() < MOST) {
            found.add(problem);
        }
    }

    private static List<Object> shown(Object... arguments) {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof String text ? cut(text, 4 * LONGEST) : argument)
                .toList();
    }

    /// A name as far as it is told.
    static String shown(String name) {
        return cut(name, LONGEST);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + "…";
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
