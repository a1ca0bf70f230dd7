package org.sotay.procedure;

import java.util.List;
import org.sotay.people.PartialDate;
import org.sotay.ui.Texts;

/// Words in the reader's language: a message key with its arguments; days and numbers are written as the reader does.
/// An argument may be a sentence again, or a date that is known only in part.
public record Sentence(String key, List<Object> arguments) {

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }

    /// The words in a language.
    public String in(Texts texts) {
        return texts.get(
                key, arguments.stream().map(argument -> told(argument, texts)).toArray());
    }

    private static Object told(Object argument, Texts texts) {
        return switch (argument) {
            case Sentence inner -> inner.in(texts);
            case PartialDate date -> texts.day(date.year(), date.month(), date.day());
            default -> argument;
        };
    }
}
