package org.sotay.organisation;

import java.util.List;
import java.util.stream.Stream;
import org.sotay.kernel.UnitId;

/// The part of the tree around one unit: the way down to it, and what stands below it. A unit with nothing below stands
/// among its neighbours.
///
/// @param code the unit it is about
/// @param line from the uppermost unit the actor may read down to the one that `below` stands under
public record UnitTree(String code, List<Node> line, List<Node> below) {

    /// A unit in the tree.
    public record Node(UnitId id, String code, String name) {}

    public UnitTree {
        line = List.copyOf(line);
        below = List.copyOf(below);
    }

    /// Every unit in it.
    public List<UnitId> units() {
        return Stream.concat(line.stream(), below.stream()).map(Node::id).toList();
    }
}
