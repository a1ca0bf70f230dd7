package org.sotay.organisation;

import java.util.Set;

/// A kind of unit, a level of the tree as this installation defines it.
///
/// @param position order in lists, from the top of the tree down
/// @param holdsMembers members belong to units of this kind directly
/// @param root units of this kind may stand at the top
/// @param children codes of the kinds allowed directly below
public record Kind(String code, int position, KindName name, boolean holdsMembers, boolean root, Set<String> children) {

    public Kind {
        children = Set.copyOf(children);
    }
}
