package org.sotay.membership;

import java.util.List;
import org.sotay.organisation.ChildUnit;

/// Members of one day counted in the tree of another.
///
/// @param whole at the unit and below
/// @param children the units directly below it in that tree, with those who count there
public record Restated(MemberCounts whole, List<Child> children) {

    /// A unit directly below, and how many count there.
    public record Child(ChildUnit unit, MemberCounts counts) {}

    public Restated {
        children = List.copyOf(children);
    }

    /// Who counts at the unit itself, since no unit below it is the one that follows.
    public MemberCounts rest() {
        MemberCounts below = children.stream().map(Child::counts).reduce(MemberCounts.NOBODY, MemberCounts::plus);
        return new MemberCounts(whole.official() - below.official(), whole.probationary() - below.probationary());
    }
}
