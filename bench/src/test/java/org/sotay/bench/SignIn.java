package org.sotay.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/// A line of `demo-accounts.csv`.
record SignIn(String username, String password, String apiToken, String role, String unitCode) {

    /// The sign-in of whoever holds a role in a unit.
    static SignIn of(Path data, String role, String unitCode) {
        return all(data.resolve("demo-accounts.csv")).stream()
                .filter(each -> each.role.equals(role) && each.unitCode.equals(unitCode))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No sign-in for " + role + " of " + unitCode));
    }

    private static List<SignIn> all(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new SignIn(cells[0], cells[1], cells[2], cells[3], cells[4]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Is there a demo? " + file, e);
        }
    }

    /// Secrets stay out of logs.
    @Override
    public String toString() {
        return "SignIn " + username;
    }
}
