package org.sotay.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Keeps a page under `docs/generated` in step with the code it is made from.
public final class Drift {

    private static final Path GENERATED = Path.of("docs/generated");

    private Drift() {}

    /// Writes the page anew when it differs, and fails, so that the new one is looked at and committed.
    public static void check(String file, String content) {
        Path page = GENERATED.resolve(file);
        try {
            if (Files.exists(page) && Files.readString(page).equals(content)) {
                return;
            }
            Files.createDirectories(GENERATED);
            Files.writeString(page, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError(page + " was out of date. It has been written anew: look at it and commit it.");
    }
}
