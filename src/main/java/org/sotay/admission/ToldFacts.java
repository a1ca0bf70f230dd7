package org.sotay.admission;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Collects what is told of a step; what is not told is left out.
final class ToldFacts {

    private final Map<String, String> facts = new HashMap<>();

    ToldFacts put(String name, @Nullable Object value) {
        String text = value == null ? "" : value.toString().strip();
        if (!text.isEmpty()) {
            facts.put(name, text);
        }
        return this;
    }

    Map<String, String> all() {
        return Map.copyOf(facts);
    }
}
