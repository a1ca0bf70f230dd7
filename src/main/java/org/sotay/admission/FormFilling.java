package org.sotay.admission;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts the facts of a file into the text of a form. Pure.
///
/// How party papers are laid out: whose they are at the top left with the organisation above, the party's title at the
/// top right, place and day below it (36-HD/VPTW, 3 April 2018).
final class FormFilling {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final String PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM";
    private static final String DAY = "{place}, ngày … tháng … năm 20…";

    private FormFilling() {}

    /// @param known facts by their names; what is missing stays to be written by hand
    static FilledForm fill(FormText form, Map<String, String> known) {
        Heading heading = heading(form.head());
        return new FilledForm(
                form.number(),
                form.head() != FormText.Head.PERSON,
                upper(heading.above(), known),
                Objects.requireNonNullElse(upper(heading.of(), known), ""),
                form.mark() == null ? null : "Số …-" + form.mark(),
                PARTY,
                FormText.fill(DAY, known),
                form.title(),
                FormText.fill(Objects.requireNonNullElse(form.subtitle(), ""), known),
                filled(form.to(), known),
                form.facts().stream()
                        .map(line -> line.name() + ": " + FormText.fill(line.value(), known))
                        .toList(),
                body(form, known),
                filled(form.receives(), known),
                form.signatures().stream()
                        .map(signature -> signed(signature, known))
                        .toList());
    }

    private record Heading(@Nullable String above, @Nullable String of) {}

    private static Heading heading(FormText.Head head) {
        return switch (head) {
            case PERSON -> new Heading(null, null);
            case CELL -> new Heading("{grassroots}", "CHI BỘ {cell}");
            case DEPARTMENT -> new Heading("{grassroots}", "{department}");
            case GRASSROOTS -> new Heading("{above}", "{grassroots}");
            case AUTHORITY -> new Heading("{authority.above}", "{authority}");
            case UNION -> new Heading("{union.above}", "{union}");
        };
    }

    private static List<String> body(FormText form, Map<String, String> known) {
        List<String> body = new ArrayList<>(filled(form.body(), known));
        if (!form.articles().isEmpty()) {
            body.add("# QUYẾT ĐỊNH");
        }
        for (int number = 1; number <= form.articles().size(); number++) {
            body.add("Điều " + number + ". " + FormText.fill(form.articles().get(number - 1), known));
        }
        return body;
    }

    private static FilledForm.Signed signed(FormText.Signature signature, Map<String, String> known) {
        String name = signature.name() == null ? "" : FormText.fill(signature.name(), known);
        List<String> lines = Stream.of(signature.on(), signature.as())
                .filter(Objects::nonNull)
                .map(line -> FormText.fill(line, known).toUpperCase(VIETNAMESE))
                .toList();
        return new FilledForm.Signed(lines, signature.remark(), name);
    }

    private static @Nullable String upper(@Nullable String text, Map<String, String> known) {
        return text == null ? null : FormText.fill(text, known).toUpperCase(VIETNAMESE);
    }

    private static List<String> filled(List<String> texts, Map<String, String> known) {
        return texts.stream().map(text -> FormText.fill(text, known)).toList();
    }
}
