package org.sotay.procedure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.support.SpringFactoriesLoader;

/// Reads the text of a set of rules and says all that is wrong with it. Pure: it knows no database and no clock.
public final class RuleSetReader {

    /// A text with more bytes is not even looked at.
    static final int LARGEST = 64 * 1024;

    private final Map<String, RuleKey<?>> keys = new LinkedHashMap<>();

    RuleSetReader(List<RuleKeys> rooms) {
        for (RuleKeys room : rooms) {
            for (RuleKey<?> key : room.keys()) {
                if (keys.putIfAbsent(key.name(), key) != null) {
                    throw new IllegalArgumentException("Two rooms declare " + key.name());
                }
            }
        }
    }

    /// Reads for every key that a room of this program declares.
    public static RuleSetReader ofAllRooms() {
        return new RuleSetReader(rooms());
    }

    /// What the rooms of this program declare, in a fixed order.
    static List<RuleKeys> rooms() {
        return SpringFactoriesLoader.forDefaultResourceLocation().load(RuleKeys.class).stream()
                .sorted(Comparator.comparing(RuleKeys::texts))
                .toList();
    }

    /// The sets that this program brings along, the oldest first.
    public static List<RuleSet> shipped() {
        try {
            RuleSetReader reader = ofAllRooms();
            return RuleFile.shipped().stream()
                    .map(file -> reader.kept(file.text()))
                    .sorted(Comparator.comparing(RuleSet::inForceOn))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads the text of a new set, which must have a rule for each key and none for others.
    public Reading read(String text) {
        return read(text, true);
    }

    /// A set that was taken in before. Rules for which a newer program asked are left out, and so may be rules for
    /// which an older one did not ask.
    ///
    /// @throws IllegalArgumentException when it cannot be read
    RuleSet kept(String text) {
        return switch (read(text, false)) {
            case Reading.Whole(RuleSet set) -> set;
            case Reading.Faulty(List<RuleProblem> problems) ->
                throw new IllegalArgumentException("Not a set of rules: " + problems);
        };
    }

    /// Names of the keys for which the set has no rule.
    List<String> missing(RuleSet set) {
        return keys.keySet().stream()
                .filter(key -> !set.values().containsKey(key))
                .toList();
    }

    private Reading read(String text, boolean complete) {
        if (text.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            return new Reading.Faulty(List.of(RuleProblem.of("procedure.problem.too-large", LARGEST / 1024)));
        }
        RuleProblems problems = new RuleProblems();
        RuleReading reading = new RuleReading(keys.values(), complete, problems);
        Optional<RuleSet> set = RuleYaml.entries(text, problems).flatMap(reading::set);
        return problems.isEmpty() && set.isPresent()
                ? new Reading.Whole(set.get())
                : new Reading.Faulty(problems.all());
    }
}
