package org.sotay.procedure;

import java.util.List;

/// Rules that are read together.
///
/// @param name ending of its message key
public record RuleGroup(String name, List<RuleKey<?>> keys) {

    public RuleGroup {
        keys = List.copyOf(keys);
    }

    public static RuleGroup of(String name, RuleKey<?>... keys) {
        return new RuleGroup(name, List.of(keys));
    }
}
