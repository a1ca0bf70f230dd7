package org.sotay.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// The folder that keeps what must survive a restart; set with `sotay.data-dir`.
///
/// @param path absolute, existing
public record DataDirectory(Path path) {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    static DataDirectory at(Path configured) {
        try {
            return new DataDirectory(
                    create(configured.toAbsolutePath().normalize()).toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException("The data directory " + configured + " cannot be created.", e);
        }
    }

    /// Nobody else on the machine may look into a new one; an existing one keeps its permissions.
    private static Path create(Path folder) throws IOException {
        return Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
    }

    /// Closes a folder in it to everybody else on the machine.
    void close(String folder) throws IOException {
        Files.setPosixFilePermissions(resolve(folder), OWNER_ONLY);
    }

    /// A file or folder in it, which need not exist yet.
    public Path resolve(String name) {
        return path.resolve(name);
    }
}
