package org.sotay.exchange;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sotay.ui.Texts;

/// What a field holds, and so what its text may look like.
public sealed interface FieldType {

    /// Words.
    record Words(int longest) implements FieldType {}

    /// A full day, as a `java.time.LocalDate`.
    record Day() implements FieldType {}

    /// A day, a month of a year or a year, as a `org.sotay.ui.TypedDate`.
    record PartOfDay() implements FieldType {}

    /// One of some codes, known by itself or by a word.
    ///
    /// @param codes by the words for them, plain as `PlainWords` makes them
    record Choice(Map<String, String> codes) implements FieldType {

        public Choice {
            codes = Map.copyOf(codes);
        }

        /// Codes with what they are called in each language.
        ///
        /// @param prefix of the message keys
        /// @param more other words for a code
        public static Choice of(
                Collection<Texts> languages, String prefix, List<String> codes, Map<String, List<String>> more) {
            Map<String, String> words = new LinkedHashMap<>();
            for (String code : codes) {
                words.put(PlainWords.of(code), code);
                languages.forEach(texts -> words.putIfAbsent(PlainWords.of(texts.get(prefix + code)), code));
                more.getOrDefault(code, List.of()).forEach(word -> words.putIfAbsent(PlainWords.of(word), code));
            }
            return new Choice(words);
        }
    }

    /// Digits in fixed places, as on a card.
    ///
    /// @param shape with a 0 for each digit, such as `00.000000`
    record Numbered(String shape) implements FieldType {}

    /// A telephone number: digits, with or without a leading `+`.
    record Phone() implements FieldType {}
}
