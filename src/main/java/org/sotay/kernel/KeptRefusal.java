package org.sotay.kernel;

import java.time.LocalDate;
import java.util.List;

/// A reason as it is kept, to be told in any language later: its arguments know what they are.
public record KeptRefusal(String field, String key, List<Argument> arguments) {

    /// One argument with its sort.
    public record Argument(Sort sort, String text) {}

    /// What an argument is.
    public enum Sort {
        DAY,
        NUMBER,
        TEXT
    }

    public KeptRefusal {
        arguments = List.copyOf(arguments);
    }

    /// The reason as it is kept.
    public static KeptRefusal of(Refusal refusal) {
        return new KeptRefusal(
                refusal.field(),
                refusal.key(),
                refusal.arguments().stream().map(KeptRefusal::argument).toList());
    }

    private static Argument argument(Object value) {
        Sort sort = value instanceof LocalDate ? Sort.DAY : value instanceof Integer ? Sort.NUMBER : Sort.TEXT;
        return new Argument(sort, value.toString());
    }

    /// The reason as it was.
    public Refusal refusal() {
        return new Refusal(
                field, key, arguments.stream().map(KeptRefusal::value).toList());
    }

    private static Object value(Argument argument) {
        return switch (argument.sort()) {
            case DAY -> LocalDate.parse(argument.text());
            case NUMBER -> Integer.valueOf(argument.text());
            case TEXT -> argument.text();
        };
    }
}
