package org.sotay.membership;

import java.time.LocalDate;
import java.util.List;
import org.sotay.kernel.Refusal;

/// A reason as it is kept, to be told in any language later: its arguments know what they are.
record KeptRefusal(String field, String key, List<Argument> arguments) {

    /// One argument with its sort.
    record Argument(Sort sort, String text) {}

    enum Sort {
        DAY,
        NUMBER,
        TEXT
    }

    KeptRefusal {
        arguments = List.copyOf(arguments);
    }

    static KeptRefusal of(Refusal refusal) {
        return new KeptRefusal(
                refusal.field(),
                refusal.key(),
                refusal.arguments().stream().map(KeptRefusal::argument).toList());
    }

    private static Argument argument(Object value) {
        Sort sort = value instanceof LocalDate ? Sort.DAY : value instanceof Integer ? Sort.NUMBER : Sort.TEXT;
        return new Argument(sort, value.toString());
    }

    Refusal refusal() {
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
