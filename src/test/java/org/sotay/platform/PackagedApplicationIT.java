package org.sotay.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What only the real thing shows: starting from nothing, being killed, being watched, being stopped.
class PackagedApplicationIT {

    private static final String EMPTY = "--sotay.demo=false";

    @TempDir
    Path folder;

    @Test
    void itSurvivesBeingKilledAndKeepsWhatItAcknowledged() throws Exception {
        leaveHalfAStart();
        int acknowledged = 0;
        for (int round = 1; round <= 2; round++) {
            var application = PackagedApplication.start(folder, EMPTY);
            try (var connection = application.database();
                    var statement = connection.createStatement()) {
                statement.execute("create table if not exists note (number int primary key)");
                for (int number = acknowledged + 1; number <= round * 100; number++) {
                    statement.execute("insert into note values (" + number + ")");
                    acknowledged = number;
                }
            }
            application.kill();
        }
        try (var application = PackagedApplication.start(folder, EMPTY);
                var connection = application.database();
                var rows = connection.createStatement().executeQuery("select count(*) from note")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(acknowledged);
            isWatchedThroughItsOwnPortOnly(application);
            refusesASecondOneOnItsData();
        }
    }

    private static void isWatchedThroughItsOwnPortOnly(PackagedApplication application) {
        assertThat(application.management("/actuator/prometheus").body()).contains("hikaricp_connections");
        assertThat(application.get("/actuator/health").statusCode()).isNotEqualTo(200);
        assertThat(application.get("/actuator/prometheus").statusCode()).isNotEqualTo(200);
        assertThat(application.management("/actuator/env").statusCode()).isNotEqualTo(200);
        assertThat(application.get("/").headers().firstValue("X-Request-Id"))
                .get()
                .asString()
                .matches("[0-9a-f]{16}");
        assertThat(application.get("/", "X-Request-Id", "proxy-4711").headers().firstValue("X-Request-Id"))
                .contains("proxy-4711");
        assertThat(application.get("/", "X-Request-Id", "x y").headers().firstValue("X-Request-Id"))
                .get()
                .isNotEqualTo("x y");
    }

    private void refusesASecondOneOnItsData() throws Exception {
        var second = PackagedApplication.launch(folder, EMPTY);
        assertThat(second.waitForEnd()).isNotZero();
        assertThat(second.log()).contains("Another Sotay is running with the data directory");
    }

    @Test
    void everyLibraryThatIsShippedIsNamedInTheNotices() throws Exception {
        String notices = Files.readString(Path.of("THIRD-PARTY.txt"));
        try (var jar = new JarFile(PackagedApplication.JAR.toFile())) {
            assertThat(jar.stream()
                            .map(JarEntry::getName)
                            .filter(name -> name.matches("BOOT-INF/lib/.+"))
                            .map(name -> name.replaceAll("BOOT-INF/lib/(.*)-(\\d.*)\\.jar", "$1:$2"))
                            .filter(library -> !library.startsWith("spring-boot-jarmode-tools"))
                            .filter(library -> !notices.contains(":" + library + " "))
                            .toList())
                    .as("written anew by ./mvnw license:add-third-party")
                    .isEmpty();
            assertThat(jar.getEntry("META-INF/sbom/application.cdx.json")).isNotNull();
            assertThat(jar.getEntry("META-INF/THIRD-PARTY.txt")).isNotNull();
            assertThat(jar.getEntry("META-INF/spring-modulith/application-modules.json"))
                    .as("what spares the application a search through its classes")
                    .isNotNull();
        }
    }

    /// What a start leaves behind that was killed while it made the database.
    private void leaveHalfAStart() throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(Files.createDirectories(data.resolve("postgres")).resolve("postgresql.conf"), "half");
        Files.writeString(data.resolve("postgres.unfinished"), "being made");
    }
}
