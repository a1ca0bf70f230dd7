package org.sotay.procedure;

import java.util.List;

/// Two sets of rules side by side, group by group.
public record RuleComparison(RuleSet left, RuleSet right, List<Group> groups) {

    /// Rules that are read together.
    ///
    /// @param heading message key
    public record Group(String heading, List<RuleLine> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    public RuleComparison {
        groups = List.copyOf(groups);
    }

    /// Two sets beside each other.
    ///
    /// @param rooms whose rules are shown, in their order
    public static RuleComparison of(RuleSet left, RuleSet right, List<RuleKeys> rooms) {
        return new RuleComparison(
                left,
                right,
                rooms.stream()
                        .flatMap(room -> room.groups().stream()
                                .map(group -> new Group(
                                        room.texts() + "group." + group.name(),
                                        group.keys().stream()
                                                .map(key -> RuleLine.of(room, key, left, right))
                                                .toList())))
                        .toList());
    }

    /// The same with the rules alone that differ.
    public RuleComparison onlyDifferences() {
        return new RuleComparison(
                left,
                right,
                groups.stream()
                        .map(group -> new Group(
                                group.heading(),
                                group.lines().stream()
                                        .filter(line -> line.kind() != RuleLine.Kind.SAME)
                                        .toList()))
                        .filter(group -> !group.lines().isEmpty())
                        .toList());
    }

    /// How many rules differ so.
    public int count(RuleLine.Kind kind) {
        return (int) groups.stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.kind() == kind)
                .count();
    }
}
