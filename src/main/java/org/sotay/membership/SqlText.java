package org.sotay.membership;

import java.util.ArrayList;
import java.util.List;

/// A statement in the making: text and, in the same order, its arguments. Only constants of a store become text.
///
/// The statements every page sends are written so, because a fixed text costs nothing to make and the server keeps its
/// plan.
final class SqlText {

    private final StringBuilder text = new StringBuilder(1_500);
    private final List<Object> arguments = new ArrayList<>(24);

    /// Appends text with as many `?` as arguments.
    SqlText add(String part, Object... values) {
        text.append(part);
        arguments.addAll(List.of(values));
        return this;
    }

    /// Appends another text with its arguments.
    SqlText add(SqlText other) {
        text.append(other.text);
        arguments.addAll(other.arguments);
        return this;
    }

    /// Whether it is the condition that always holds.
    boolean isAll() {
        return Reach.ALL.contentEquals(text);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    String text() {
        return text.toString();
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
