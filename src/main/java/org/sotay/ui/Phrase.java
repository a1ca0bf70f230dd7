package org.sotay.ui;

import java.util.ArrayList;
import java.util.List;

/// A message taken apart once, so that filling it in costs no parsing and no lock.
///
/// `{0}` is the first argument; `{0|member|members}` is the first word when the argument is one, else the second.
/// Apostrophes mean nothing.
final class Phrase {

    private sealed interface Part {}

    private record Literal(String text) implements Part {}

    private record Argument(int index) implements Part {}

    private record Choice(int index, String one, String other) implements Part {}

    private final List<Part> parts;

    private Phrase(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /// @throws IllegalArgumentException when a brace is not closed or holds something else than the two forms
    static Phrase of(String message) {
        List<Part> parts = new ArrayList<>();
        int position = 0;
        while (position < message.length()) {
            int open = message.indexOf('{', position);
            if (message.substring(position, open < 0 ? message.length() : open).indexOf('}') >= 0) {
                throw new IllegalArgumentException("Brace not opened in: " + message);
            }
            if (open < 0) {
                parts.add(new Literal(message.substring(position)));
                break;
            }
            int close = message.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException("Brace not closed in: " + message);
            }
            if (open > position) {
                parts.add(new Literal(message.substring(position, open)));
            }
            parts.add(placeholder(message.substring(open + 1, close), message));
            position = close + 1;
        }
        return new Phrase(parts);
    }

    private static Part placeholder(String inside, String message) {
        String[] pieces = inside.split("\\|", -1);
        boolean numbered = !pieces[0].isEmpty() && pieces[0].chars().allMatch(sign -> sign >= '0' && sign <= '9');
        if (numbered && pieces.length == 1) {
            return new Argument(Integer.parseInt(pieces[0]));
        }
        if (numbered && pieces.length == 3) {
            return new Choice(Integer.parseInt(pieces[0]), pieces[1], pieces[2]);
        }
        throw new IllegalArgumentException("Neither {0} nor {0|one|other} in: " + message);
    }

    String fill(Texts texts, Object... arguments) {
        StringBuilder filled = new StringBuilder(80);
        for (Part part : parts) {
            switch (part) {
                case Literal(String text) -> filled.append(text);
                case Argument(int index) -> filled.append(texts.show(argument(arguments, index)));
                case Choice(int index, String one, String other) ->
                    filled.append(isOne(argument(arguments, index)) ? one : other);
            }
        }
        return filled.toString();
    }

    private static Object argument(Object[] arguments, int index) {
        return index < arguments.length ? arguments[index] : "{" + index + "}";
    }

    private static boolean isOne(Object argument) {
        return argument instanceof Number number && number.longValue() == 1;
    }
}
