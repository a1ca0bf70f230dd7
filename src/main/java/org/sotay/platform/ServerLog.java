package org.sotay.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// What the embedded server says itself: a file, so that a server which outlives the application can go on writing.
record ServerLog(Path file) {

    private static final long LARGE = 1_000_000;

    static ServerLog in(DataDirectory directory) {
        return new ServerLog(directory.resolve("postgres.log"));
    }

    /// Appends; one older file is kept when it has grown large.
    void configure(EmbeddedPostgres.Builder builder) throws IOException {
        if (Files.exists(file) && Files.size(file) > LARGE) {
            Files.move(file, file.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        var log = ProcessBuilder.Redirect.appendTo(file.toFile());
        builder.setOutputRedirector(log).setErrorRedirector(log);
    }
}
