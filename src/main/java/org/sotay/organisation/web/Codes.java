package org.sotay.organisation.web;

import java.util.Arrays;
import java.util.List;

/// A list that was pasted into one field: one entry a line, or with commas or semicolons between.
final class Codes {

    private Codes() {}

    static List<String> of(String typed) {
        return Arrays.stream(typed.split("[\\n\\r,;\\t]+"))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .distinct()
                .toList();
    }
}
