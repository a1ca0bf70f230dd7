package org.sotay.kernel;

import java.util.ArrayList;
import java.util.List;

/// A statement in the making: text and, in the same order, its arguments. Only constants of a store become text.
///
/// The statements every page sends are written so, because a fixed text costs nothing to make and the server keeps its
/// plan.
public final class SqlText {

    private static final String ALL = "true";

    private final StringBuilder text = new StringBuilder(1_500);
    private final List<Object> arguments = new ArrayList<>(24);

    /// The condition that always holds.
    public static SqlText all() {
        return new SqlText().add(ALL);
    }

    /// Appends text with as many `?` as arguments.
    public SqlText add(String part, Object... values) {
        text.append(part);
        arguments.addAll(List.of(values));
        return this;
    }

    /// Appends another text with its arguments.
    public SqlText add(SqlText other) {
        text.append(other.text);
        arguments.addAll(other.arguments);
        return this;
    }

    /// Whether it is the condition that always holds.
    public boolean isAll() {
        return ALL.contentEquals(text);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public String text() {
        return text.toString();
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
