package org.sotay.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The packaged application as an own process with an own data directory.
final class PackagedApplication implements AutoCloseable {

    static final Path JAR = Path.of("target/sotay.jar").toAbsolutePath();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Path data;
    private final Path log;
    private final int port = freePort();
    private final int managementPort = freePort();
    private final Process process;

    private PackagedApplication(Path folder, List<String> arguments) throws IOException {
        data = folder.resolve("data");
        log = folder.resolve("sotay.log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toString(),
                "--sotay.data-dir=" + data,
                "--server.port=" + port,
                "--management.server.port=" + managementPort));
        command.addAll(arguments);
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /// Returns as soon as the process exists.
    static PackagedApplication launch(Path folder, String... arguments) throws IOException {
        return new PackagedApplication(folder, List.of(arguments));
    }

    /// Returns when the application says that it is healthy.
    static PackagedApplication start(Path folder, String... arguments) throws IOException {
        var application = launch(folder, arguments);
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(200))
                .until(application::isHealthy);
        return application;
    }

    private boolean isHealthy() throws IOException {
        if (!process.isAlive()) {
            throw new AssertionError("The application ended: " + log());
        }
        try {
            return management("/actuator/health").statusCode() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    HttpResponse<String> get(String path, String... headers) {
        return fetch(port, path, headers);
    }

    HttpResponse<String> management(String path) {
        return fetch(managementPort, path);
    }

    private static HttpResponse<String> fetch(int port, String path, String... headers) {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// A connection to the database of the application, as somebody who may read its data directory.
    Connection database() throws IOException, SQLException {
        String databasePort =
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3);
        String password = Files.readString(data.resolve("postgres-password"));
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + databasePort + "/sotay", "sotay", password);
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    /// `kill -9`
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    int waitForEnd() throws InterruptedException {
        return process.waitFor();
    }

    /// Stops it as a service manager does.
    @Override
    public void close() {
        process.destroy();
        await().atMost(Duration.ofMinutes(1)).until(() -> !process.isAlive());
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
