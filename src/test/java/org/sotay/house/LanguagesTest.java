package org.sotay.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The three languages say the same things.
class LanguagesTest {

    private static final List<String> LANGUAGES = List.of("vi", "en", "de");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)(?:\\|[^{}|]*\\|[^{}|]*)?}");
    private static final Pattern USE = Pattern.compile("\\b(?:t|texts)(?:\\(\\))?\\.get\\(\"([^\"]+)\"[,)]");

    private final Map<String, Map<String, Map<String, String>>> rooms = load();

    private static Map<String, Map<String, Map<String, String>>> load() {
        Map<String, Map<String, Map<String, String>>> rooms = new TreeMap<>();
        for (Path file : Sources.below(Sources.MESSAGES, ".properties")) {
            String room = String.valueOf(Sources.MESSAGES.relativize(file).getName(0));
            String language = String.valueOf(file.getFileName()).replaceAll("messages_(..)\\.properties", "$1");
            rooms.computeIfAbsent(room, key -> new TreeMap<>()).put(language, messages(file));
        }
        return rooms;
    }

    private static Map<String, String> messages(Path file) {
        try {
            var properties = new Properties();
            properties.load(new StringReader(Sources.read(file)));
            Map<String, String> messages = new TreeMap<>();
            properties.forEach((key, value) -> messages.put((String) key, (String) value));
            return messages;
        } catch (IOException | IllegalArgumentException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
    }

    @Test
    void everyRoomSpeaksEveryLanguage() {
        assertThat(rooms).isNotEmpty().allSatisfy((room, languages) -> {
            assertThat(languages.keySet()).as(room).containsExactlyInAnyOrderElementsOf(LANGUAGES);
            Set<String> all = new TreeSet<>();
            languages.values().forEach(messages -> all.addAll(messages.keySet()));
            languages.forEach((language, messages) -> assertThat(missing(all, messages))
                    .as("missing in %s_%s", room, language)
                    .isEmpty());
        });
    }

    private static Set<String> missing(Set<String> all, Map<String, String> messages) {
        Set<String> missing = new TreeSet<>(all);
        missing.removeAll(messages.keySet());
        return missing;
    }

    @Test
    void keysBeginWithTheirRoom() {
        rooms.forEach((room, languages) -> languages
                .values()
                .forEach(messages -> assertThat(messages.keySet())
                        .allMatch(key -> key.startsWith(room + "."), "begins with " + room)));
    }

    @Test
    void noKeyStandsTwice() {
        for (Path file : Sources.below(Sources.MESSAGES, ".properties")) {
            Set<String> seen = new HashSet<>();
            List<String> twice = new ArrayList<>();
            Sources.read(file)
                    .lines()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .filter(key -> !seen.add(key))
                    .forEach(twice::add);
            assertThat(twice).as("%s", file).isEmpty();
        }
    }

    @Test
    void messagesAreWellFormed() {
        each((room, language, key, message) -> {
            assertThat(message).as("%s in %s", key, language).isNotBlank();
            assertThat(PLACEHOLDER.matcher(message).replaceAll(""))
                    .as("%s in %s: only {0} and {0|one|other}", key, language)
                    .doesNotContain("{", "}");
        });
    }

    @Test
    void theSamePlacesAreFilledInEveryLanguage() {
        each((room, language, key, message) -> {
            String other = rooms.get(room).get("vi").getOrDefault(key, message);
            assertThat(places(message)).as("%s in %s, as in vi", key, language).isEqualTo(places(other));
        });
    }

    private static Set<String> places(String message) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(message);
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return places;
    }

    @Test
    void templatesAskForMessagesThatExist() {
        Set<String> known = new HashSet<>();
        each((room, language, key, message) -> known.add(key));
        List<String> unknown = new ArrayList<>();
        for (Path file : Sources.below(Sources.TEMPLATES, ".jte")) {
            Matcher matcher = USE.matcher(Sources.read(file));
            while (matcher.find()) {
                if (!known.contains(matcher.group(1))) {
                    unknown.add(file + ": " + matcher.group(1));
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void keysInTheSourcesExist() {
        Set<String> known = known();
        List<String> unknown = new ArrayList<>();
        literals().forEach((literal, file) -> {
            boolean capability = known.contains("access.capability." + literal);
            boolean key = literal.indexOf('.') > 0 && !literal.endsWith(".");
            if (key && !capability && !known.contains(literal)) {
                unknown.add(file + ": " + literal);
            }
        });
        assertThat(unknown).isEmpty();
    }

    @Test
    void noMessageIsKeptThatNobodyAsksFor() {
        Map<String, Path> literals = literals();
        List<String> families = literals.keySet().stream()
                .filter(literal -> literal.endsWith(".") && literal.indexOf('.') < literal.length() - 1)
                .toList();
        assertThat(known().stream()
                        .filter(key -> !literals.containsKey(key))
                        .filter(key -> families.stream().noneMatch(key::startsWith)))
                .as("neither named in the sources nor of a family whose beginning is")
                .isEmpty();
    }

    /// What looks like a key, or like the beginning of one, anywhere in types and templates; names of rules look alike.
    private Map<String, Path> literals() {
        Pattern ruleKey = Pattern.compile("RuleKey\\.\\w+\\(\\s*\"[^\"]*\"");
        Pattern literal = Pattern.compile("\"((?:" + String.join("|", rooms.keySet()) + ")(?:\\.[\\w-]+)*\\.?)\"");
        Map<String, Path> literals = new TreeMap<>();
        List<Path> files = new ArrayList<>(Sources.below(Sources.JAVA, ".java"));
        files.addAll(Sources.below(Sources.TEMPLATES, ".jte"));
        for (Path file : files) {
            Matcher matcher =
                    literal.matcher(ruleKey.matcher(Sources.read(file)).replaceAll(""));
            while (matcher.find()) {
                literals.put(matcher.group(1), file);
            }
        }
        return literals;
    }

    private Set<String> known() {
        Set<String> known = new TreeSet<>();
        each((room, language, key, message) -> known.add(key));
        return known;
    }

    private interface Check {
        void message(String room, String language, String key, String message);
    }

    private void each(Check check) {
        rooms.forEach((room, languages) -> languages.forEach((language, messages) ->
                messages.forEach((key, message) -> check.message(room, language, key, message))));
    }
}
