package org.sotay.procedure;

import java.util.List;

/// What a room wants to read in every set of rules. Named in `META-INF/spring.factories`: which keys there are is a
/// property of the program, so that a set is complete or not whatever part of the program runs.
public interface RuleKeys {

    /// Beginning of the message keys of the room's rules: followed by the name of a key it is the rule in words,
    /// followed by `group.` and a name the heading of a group, followed by `code.` and a code the word for it.
    String texts();

    /// The rules, grouped and in the order in which they are read.
    List<RuleGroup> groups();

    /// Every key.
    default List<RuleKey<?>> keys() {
        return groups().stream()
                .<RuleKey<?>>flatMap(group -> group.keys().stream())
                .toList();
    }
}
