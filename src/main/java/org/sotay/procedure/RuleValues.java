package org.sotay.procedure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// Reads the value of a rule as its key asks for it.
final class RuleValues {

    private static final Pattern SHARE = Pattern.compile("(more than )?(\\d{1,3})/(\\d{1,3})");

    private final RuleProblems problems;

    RuleValues(RuleProblems problems) {
        this.problems = problems;
    }

    /// The value; none where it is not of the kind, and then there is a problem.
    @Nullable
    Object value(RuleKey<?> key, Node node) {
        return switch (key.type()) {
            case YEARS, MONTHS, WORKING_DAYS, DAYS, COUNT -> number(key, node);
            case FRACTION -> share(key, node);
            case FLAG -> flag(key, node);
            case CODES -> codes(key, node);
        };
    }

    private @Nullable Object number(RuleKey<?> key, Node node) {
        if (!node.getTag().equals(Tag.INT) || !text(node).matches("0|[1-9]\\d{0,6}")) {
            return problem(key, node, "procedure.problem.no-number");
        }
        int number = Integer.parseInt(text(node));
        return number < key.least() || number > key.most()
                ? problem(key, node, "procedure.problem.out-of-bounds", key.least(), key.most())
                : number;
    }

    private @Nullable Object flag(RuleKey<?> key, Node node) {
        return switch (text(node)) {
            case "true" -> true;
            case "false" -> false;
            default -> problem(key, node, "procedure.problem.no-flag");
        };
    }

    private @Nullable Object share(RuleKey<?> key, Node node) {
        Matcher share = SHARE.matcher(text(node));
        if (!share.matches()) {
            return problem(key, node, "procedure.problem.no-share");
        }
        try {
            return new Fraction(
                    Integer.parseInt(share.group(2)), Integer.parseInt(share.group(3)), share.group(1) != null);
        } catch (IllegalArgumentException e) {
            return problem(key, node, "procedure.problem.no-share");
        }
    }

    private @Nullable Object codes(RuleKey<?> key, Node node) {
        if (!(node instanceof SequenceNode sequence)) {
            return problem(key, node, "procedure.problem.no-codes");
        }
        List<String> codes = new ArrayList<>();
        for (Node code : sequence.getValue()) {
            if (!key.codes().contains(text(code))) {
                return problem(key, code, "procedure.problem.no-such-code", String.join(", ", key.codes()));
            }
            codes.add(text(code));
        }
        if (new HashSet<>(codes).size() < codes.size()) {
            return problem(key, node, "procedure.problem.code-twice");
        }
        return codes.size() < key.least() || codes.size() > key.most()
                ? problem(key, node, "procedure.problem.so-many-codes", key.least(), key.most())
                : new Codes(codes);
    }

    private @Nullable Object problem(RuleKey<?> key, Node node, String message, Object... arguments) {
        problems.at(node, key.name(), message, arguments);
        return null;
    }

    /// What stands there as a word; nothing for anything else.
    static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
