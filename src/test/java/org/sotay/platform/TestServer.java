package org.sotay.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import org.springframework.boot.SpringApplication;

/// The one database server of a test run: it starts on the migrated cluster that the build left in `target/postgres`,
/// so that a new database is a copy of a template and costs a tenth of a second.
final class TestServer {

    private static final Path CLUSTER = Path.of("target/postgres").toAbsolutePath();
    private static final Path BINARIES = Path.of("target/postgres-binaries").toAbsolutePath();
    private static final String TEMPLATE = "template_app";

    private static final TestServer INSTANCE = new TestServer();

    private final EmbeddedPostgres server;
    private final Set<String> created = new HashSet<>();

    private TestServer() {
        if (!Files.exists(CLUSTER)) {
            throw new IllegalStateException(CLUSTER + " is missing: ./mvnw generate-sources makes it.");
        }
        try (var port = ReservedPort.take()) {
            LeftoverServer.stop(CLUSTER);
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(CLUSTER)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(BINARIES.toFile())
                    .setRegisterShutdownHook(false)
                    .setPort(port.number())
                    .setDataDirectoryCustomizer(cluster -> port.letGo())
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("jit", "off")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SpringApplication.getShutdownHandlers().add(this::stop);
    }

    static TestServer instance() {
        return INSTANCE;
    }

    /// Makes the database unless this test run has already made it.
    synchronized String urlOf(String database) {
        if (!created.contains(database)) {
            recreate(database);
        }
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
    }

    /// Throws the database away, with everybody connected to it, and makes it anew: migrated and empty.
    synchronized void recreate(String database) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + database + " with (force)");
            statement.execute("create database " + database + " template " + TEMPLATE + " strategy wal_log");
            created.add(database);
        } catch (SQLException e) {
            throw new IllegalStateException("No fresh database", e);
        }
    }

    private void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
