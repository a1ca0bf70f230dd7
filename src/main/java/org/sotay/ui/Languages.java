package org.sotay.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.sotay.kernel.Language;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The texts of all rooms in all languages, read once from `messages/<room>/messages_<language>.properties`.
public final class Languages {

    private final Map<Language, Texts> texts = new EnumMap<>(Language.class);

    /// @param strict whether a missing message is an error, as in tests
    public Languages(ZoneId zone, boolean strict) {
        for (Language language : Language.values()) {
            texts.put(language, read(language, zone, strict));
        }
    }

    /// The texts of one language.
    public Texts in(Language language) {
        Texts found = texts.get(language);
        if (found == null) {
            throw new IllegalStateException("No texts in " + language);
        }
        return found;
    }

    private static Texts read(Language language, ZoneId zone, boolean strict) {
        String pattern = "classpath*:messages/*/messages_" + language.tag() + ".properties";
        Map<String, String> messages = new HashMap<>();
        Map<String, Phrase> phrases = new HashMap<>();
        try {
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                Properties properties = new Properties();
                try (Reader reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.stringPropertyNames().forEach(key -> messages.put(key, properties.getProperty(key)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        messages.forEach((key, message) -> {
            if (message.indexOf('{') >= 0) {
                phrases.put(key, Phrase.of(message));
            }
        });
        return new Texts(language, messages, phrases, zone, strict);
    }
}
