package org.sotay.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sotay.people.Sex;

/// Names as frequent as they are around Ninh Bình, in the fashion of the year of birth.
final class NamePool {

    private static final int OLD_FASHION_ENDS = 1966;
    private static final int NEW_FASHION_RULES = 1984;

    private final Map<String, Weighted<String>> parts = new HashMap<>();
    private final Map<String, List<String>> professions = new HashMap<>();

    NamePool() {
        Sheet.lists("names.csv").forEach((list, values) -> {
            if (list.startsWith("profession-")) {
                professions.put(list.substring("profession-".length()), values);
            } else {
                parts.put(list, weighted(values));
            }
        });
    }

    private static Weighted<String> weighted(List<String> values) {
        List<String> names = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (String value : values) {
            int colon = value.indexOf(':');
            names.add(value.substring(0, colon));
            weights.add(Double.valueOf(value.substring(colon + 1)));
        }
        return new Weighted<>(names, weights);
    }

    String name(Chance chance, Sex sex, LocalDate birth, boolean muong) {
        String fashion = (sex == Sex.FEMALE ? "f-" : "m-") + (old(chance, birth) ? "old" : "young");
        String given = part("given-" + fashion, chance);
        String middle = part("middle-" + fashion, chance);
        while (middle.endsWith(given)) {
            middle = part("middle-" + fashion, chance);
        }
        return part(muong ? "family-muong" : "family", chance) + " " + middle + " " + given;
    }

    /// What somebody of that occupation has learned; empty where nothing is known.
    List<String> professions(String occupation) {
        return professions.getOrDefault(occupation, List.of());
    }

    private static boolean old(Chance chance, LocalDate birth) {
        double share = (double) (NEW_FASHION_RULES - birth.getYear()) / (NEW_FASHION_RULES - OLD_FASHION_ENDS);
        return chance.once(share);
    }

    private String part(String list, Chance chance) {
        return Objects.requireNonNull(parts.get(list), list).pick(chance);
    }
}
