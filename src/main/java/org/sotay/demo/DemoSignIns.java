package org.sotay.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sotay.platform.DataDirectory;
import org.springframework.stereotype.Component;

/// Keeps the demo's sign-ins in a file of the data directory, for people and for programs that try the demo.
@Component
class DemoSignIns {

    static final String FILE = "demo-accounts.csv";

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final String HEADER = "username,password,api_token,role,unit_code,name";

    private final Path file;

    DemoSignIns(DataDirectory data) {
        this.file = data.resolve(FILE);
    }

    Path file() {
        return file;
    }

    /// Writes all of them, or nothing.
    void write(List<DemoSignIn> signIns) {
        List<String> lines = Stream.concat(
                        Stream.of(HEADER), signIns.stream().map(signIn -> String.join(",", signIn.cells())))
                .toList();
        try {
            Path written = file.resolveSibling(FILE + ".new");
            Files.deleteIfExists(written);
            Files.write(Files.createFile(written, OWNER_ONLY), lines);
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The demo's sign-ins cannot be written.", e);
        }
    }

    /// Those in the file; none when there is no file.
    List<DemoSignIn> read() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.skip(1)
                    .map(line -> List.of(line.split(",", -1)))
                    .filter(cells -> cells.size() == HEADER.split(",", -1).length)
                    .map(DemoSignIn::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The demo's sign-ins cannot be read.", e);
        }
    }
}
