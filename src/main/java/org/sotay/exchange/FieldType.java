package org.sotay.exchange;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sotay.kernel.Language;
import org.sotay.ui.Texts;

/// What a field holds, and so what its text may look like.
public sealed interface FieldType {

    /// Words.
    record Words(int longest) implements FieldType {}

    /// Text of one's own, as it stands there but for blanks around it.
    record Text(int longest) implements FieldType {}

    /// A full day, as a `java.time.LocalDate`.
    record Day() implements FieldType {}

    /// A day, a month of a year or a year, as a `org.sotay.ui.TypedDate`.
    record PartOfDay() implements FieldType {}

    /// One of some codes, known by itself or by a word.
    ///
    /// @param codes by the words for them, plain as `PlainWords` makes them
    /// @param labels what a code is called, by language
    record Choice(Map<String, String> codes, Map<String, Map<Language, String>> labels) implements FieldType {

        public Choice {
            codes = Map.copyOf(codes);
            labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
        }

        /// What a code is called; itself where nobody has named it.
        public String label(String code, Language language) {
            return labels.getOrDefault(code, Map.of()).getOrDefault(language, code);
        }

        /// The code that words stand for, if they stand for one.
        public Optional<String> code(String words) {
            return Optional.ofNullable(codes.get(PlainWords.of(words)));
        }

        /// Codes with what they are called in each language.
        ///
        /// @param prefix of the message keys
        /// @param more other words for a code
        public static Choice of(
                Collection<Texts> languages, String prefix, List<String> codes, Map<String, List<String>> more) {
            Map<String, String> words = new LinkedHashMap<>();
            Map<String, Map<Language, String>> labels = new LinkedHashMap<>();
            for (String code : codes) {
                words.put(PlainWords.of(code), code);
                Map<Language, String> label = new EnumMap<>(Language.class);
                languages.forEach(texts -> label.put(texts.language(), texts.get(prefix + code)));
                label.values().forEach(word -> words.putIfAbsent(PlainWords.of(word), code));
                more.getOrDefault(code, List.of()).forEach(word -> words.putIfAbsent(PlainWords.of(word), code));
                labels.put(code, label);
            }
            return new Choice(words, labels);
        }

        /// Codes with words that somebody gave them; a word that stands for two is none.
        public static Choice named(Map<String, Map<Language, String>> names) {
            Map<String, String> words = new LinkedHashMap<>();
            Set<String> shared = new HashSet<>();
            names.forEach((code, given) -> given.values().forEach(name -> {
                String before = words.putIfAbsent(PlainWords.of(name), code);
                if (before != null && !before.equals(code)) {
                    shared.add(PlainWords.of(name));
                }
            }));
            words.keySet().removeAll(shared);
            names.keySet().forEach(code -> words.put(PlainWords.of(code), code));
            return new Choice(words, names);
        }
    }

    /// Digits in fixed places, as on a card.
    ///
    /// @param shape with a 0 for each digit, such as `00.000000`
    /// @param others whether what is no number at all may have another shape
    record Numbered(String shape, boolean others) implements FieldType {}

    /// A telephone number: digits, with or without a leading `+`.
    record Phone() implements FieldType {}
}
