package org.sotay.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Pages speak through the messages, never by themselves.
class TemplatesTest {

    private static final Pattern TAG = Pattern.compile("<[^>]*>", Pattern.DOTALL);
    private static final Pattern SPOKEN = Pattern.compile(
            "\\b(placeholder|title|alt|label|aria-label|aria-description|aria-roledescription|aria-valuetext)\\s*=\\s*"
                    + "\"([^\"]*\\p{L}[^\"]*)\"");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");

    @Test
    void noTemplateSaysAnythingByItself() {
        List<String> said = new ArrayList<>();
        for (Path file : Sources.below(Sources.TEMPLATES, ".jte")) {
            said.addAll(said(file, Sources.read(file)));
        }
        assertThat(said).as("text belongs into src/main/resources/messages").isEmpty();
    }

    @Test
    void textInTagsContentBlocksAndAttributesIsFound() {
        assertThat(said(Path.of("x.jte"), "@param String a\n<p>${a.get(\"Key\")} · &nbsp;1</p>\n<!doctype html>"))
                .isEmpty();
        assertThat(said(Path.of("x.jte"), "<p>\n${a}Hello</p>")).containsExactly("x.jte:2: Hello");
        assertThat(said(Path.of("x.jte"), "@if(a > \"b)\".size())@endif<b title=\"${t}\">"))
                .isEmpty();
        assertThat(said(Path.of("x.jte"), "@if(a)${b}@else${c}@endif@template.ui.error-card(a = b)"))
                .isEmpty();
        assertThat(said(Path.of("x.jte"), "<b title=\"Close ${t}\">")).containsExactly("x.jte:1: title=\"Close     \"");
        assertThat(said(Path.of("x.jte"), "@template.ui.layout(title = \"T\", content = @`<b>Bold</b>`)"))
                .containsExactly("x.jte:1: Bold");
    }

    private static List<String> said(Path file, String source) {
        String literal = TemplateText.literal(source);
        List<String> said = new ArrayList<>();
        Matcher spoken = SPOKEN.matcher(literal);
        while (spoken.find()) {
            said.add(file + ":" + line(literal, spoken.start()) + ": " + spoken.group());
        }
        String text = blank(ENTITY, blank(TAG, literal));
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            said.add(file + ":" + line(text, word.start()) + ": " + word.group());
        }
        return said;
    }

    private static String blank(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll(match -> match.group().replaceAll("[^\\n]", " "));
    }

    private static long line(String text, int position) {
        return text.substring(0, position).lines().count()
                + (position > 0 && text.charAt(position - 1) == '\n' ? 1 : 0);
    }
}
