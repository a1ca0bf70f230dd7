package org.sotay.procedure;

import java.util.List;

/// Words in the reader's language: a message key with its arguments; days and numbers are written as the reader does.
public record Sentence(String key, List<Object> arguments) {

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }
}
