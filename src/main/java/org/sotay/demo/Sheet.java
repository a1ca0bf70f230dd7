package org.sotay.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Reads the semicolon-separated tables that lie beside these classes.
final class Sheet {

    private Sheet() {}

    static List<List<String>> rows(String file) {
        try (InputStream stream = Objects.requireNonNull(Sheet.class.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(";", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The lists of a table whose rows are a key and values between bars.
    static Map<String, List<String>> lists(String file) {
        Map<String, List<String>> lists = new HashMap<>();
        rows(file).forEach(row -> lists.put(row.get(0), List.of(row.get(1).split("\\|", -1))));
        return lists;
    }
}
