package org.sotay.organisation;

import java.util.Set;

/// A kind of unit, a level of the tree as this installation defines it.
///
/// @param position order in lists, from the top of the tree down
/// @param holdsMembers members belong to units of this kind directly
/// @param root units of this kind may stand at the top
/// @param children codes of the kinds allowed directly below
/// @param version how often it was changed
public record Kind(
        String code,
        int position,
        KindName name,
        boolean holdsMembers,
        boolean root,
        Set<String> children,
        int version) {

    /// A kind that was never changed.
    public Kind(String code, int position, KindName name, boolean holdsMembers, boolean root, Set<String> children) {
        this(code, position, name, holdsMembers, root, children, 0);
    }

    public Kind {
        children = Set.copyOf(children);
    }
}
