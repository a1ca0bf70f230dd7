package org.sotay.organisation.web;

import java.util.Map;
import org.sotay.kernel.UnitId;
import org.sotay.organisation.UnitTree;

/// The tree around one unit.
///
/// @param counted whether numbers of members are known
/// @param target what stands before the code of a unit in the address a click leads to
public record TreePage(UnitTree tree, Map<UnitId, Integer> members, boolean counted, String target) {

    public TreePage {
        members = Map.copyOf(members);
    }

    /// Whether it is the unit the tree is about.
    public boolean current(UnitTree.Node node) {
        return node.code().equals(tree.code());
    }

    /// The number of members of a unit.
    public int members(UnitTree.Node node) {
        return members.getOrDefault(node.id(), 0);
    }
}
