package org.sotay.admission;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The text of an official form, as the guidance of its time words it: a Vietnamese document in every language of the
/// pages. `{name}` stands for a fact of the file; what is not known becomes a dotted line to write on.
///
/// @param number such as `6-KNĐ`
/// @param paper what the file of it is called, such as `6-KND`
/// @param head whose paper it is
/// @param mark what follows the number of a resolution or decision; none where there is no number
/// @param to whom it is addressed
/// @param facts lines of name and value, such as a date of birth
/// @param body paragraphs; one that begins with `# ` is a heading
/// @param articles numbered articles of a decision
/// @param receives who gets a copy
/// @param signatures from left to right
record FormText(
        String number,
        String paper,
        Head head,
        @Nullable String mark,
        String title,
        @Nullable String subtitle,
        List<String> to,
        List<Line> facts,
        List<String> body,
        List<String> articles,
        List<String> receives,
        List<Signature> signatures) {

    private static final Pattern FACT = Pattern.compile("\\{([a-zA-Z.]+)}");
    private static final String UNKNOWN = "……………………";
    /// Room to write by hand.
    private static final Map<String, String> ROOM = Map.of("space", "…".repeat(34), "space.short", "………");

    FormText {
        to = List.copyOf(to);
        facts = List.copyOf(facts);
        body = List.copyOf(body);
        articles = List.copyOf(articles);
        receives = List.copyOf(receives);
        signatures = List.copyOf(signatures);
    }

    /// Whose paper it is, and so what stands at the top left.
    enum Head {
        /// The person's own; nothing stands there.
        PERSON,
        CELL,
        DEPARTMENT,
        GRASSROOTS,
        /// Who decides on admissions.
        AUTHORITY,
        UNION
    }

    /// One line of name and value.
    record Line(String name, String value) {}

    /// Who signs.
    ///
    /// @param on such as `T/M CHI BỘ`; none for somebody's own name
    /// @param as such as `BÍ THƯ`
    record Signature(
            @Nullable String on,
            @Nullable String as,
            @Nullable String remark,
            @Nullable String name) {}

    /// A text with the facts in their places.
    static String fill(String text, Map<String, String> known) {
        return FACT.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        known.getOrDefault(match.group(1), ROOM.getOrDefault(match.group(1), UNKNOWN))));
    }

    /// The names of the facts that its texts ask for.
    Set<String> asked() {
        return texts().flatMap(text -> FACT.matcher(text).results())
                .map(match -> match.group(1))
                .filter(fact -> !ROOM.containsKey(fact))
                .collect(Collectors.toSet());
    }

    private Stream<String> texts() {
        Stream<String> signed = signatures.stream()
                .flatMap(signature -> Stream.of(signature.on(), signature.as(), signature.name()))
                .filter(Objects::nonNull);
        List<String> values = facts.stream().map(Line::value).toList();
        return Stream.concat(Stream.of(to, values, body, articles, receives).flatMap(List::stream), signed);
    }
}
