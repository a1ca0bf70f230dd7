package org.sotay.admission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// The official forms, read once from `forms/`.
@Component
final class FormTexts {

    private static final String FILES = "classpath:forms/*.yaml";

    private final List<FormText> all;

    FormTexts() {
        try {
            this.all = Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .map(FormTexts::read)
                    .sorted(Comparator.comparingInt(
                            form -> Integer.parseInt(form.paper().replaceAll("\\D.*", ""))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Every form, in the order of their numbers.
    List<FormText> all() {
        return all;
    }

    /// The form of a number as addresses write it, such as `6-KND`.
    Optional<FormText> find(String paper) {
        return all.stream().filter(form -> form.paper().equals(paper)).findFirst();
    }

    private static FormText read(Resource file) {
        String paper = String.valueOf(file.getFilename()).replace(".yaml", "");
        try (InputStream text = file.getInputStream()) {
            Map<String, Object> form = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return new FormText(
                    text(form, "number"),
                    paper,
                    FormText.Head.valueOf(text(form, "head")),
                    optional(form, "mark"),
                    text(form, "title"),
                    optional(form, "subtitle"),
                    texts(form, "to"),
                    list(form, "facts").stream().map(FormTexts::line).toList(),
                    texts(form, "body"),
                    texts(form, "articles"),
                    texts(form, "receives"),
                    list(form, "signatures").stream().map(FormTexts::signature).toList());
        } catch (IOException | ClassCastException e) {
            throw new IllegalStateException("The form " + paper + " cannot be read", e);
        }
    }

    private static FormText.Line line(Object pair) {
        List<?> parts = (List<?>) pair;
        return new FormText.Line((String) parts.getFirst(), (String) parts.getLast());
    }

    private static FormText.Signature signature(Object entry) {
        Map<?, ?> signature = (Map<?, ?>) entry;
        return new FormText.Signature(
                optional(signature, "for"),
                optional(signature, "as"),
                optional(signature, "remark"),
                optional(signature, "name"));
    }

    private static List<String> texts(Map<String, Object> form, String key) {
        return list(form, key).stream().map(String.class::cast).toList();
    }

    private static List<?> list(Map<String, Object> form, String key) {
        return (List<?>) form.getOrDefault(key, List.of());
    }

    private static String text(Map<?, ?> form, String key) {
        String text = optional(form, key);
        if (text == null) {
            throw new IllegalStateException(key + " is missing in " + form);
        }
        return text;
    }

    private static @Nullable String optional(Map<?, ?> form, String key) {
        return (String) form.get(key);
    }
}
