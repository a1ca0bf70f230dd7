package org.sotay.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The database server that lives on when the application was killed, or the pid file that it left behind.
final class LeftoverServer {

    private static final Logger LOG = LoggerFactory.getLogger(LeftoverServer.class);
    private static final int PATIENCE_SECONDS = 30;

    private LeftoverServer() {}

    /// Afterwards no server runs on the cluster and its pid file is gone.
    static void stop(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> server =
                pid(pidFile).flatMap(ProcessHandle::of).filter(process -> serves(process, cluster));
        if (server.isPresent()) {
            LOG.info("Stopping the database server that a killed application left behind");
            stop(server.get());
        }
        Files.deleteIfExists(pidFile);
    }

    private static Optional<Long> pid(Path pidFile) throws IOException {
        try (Stream<String> lines = Files.lines(pidFile)) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("\\d{1,18}"))
                    .map(Long::valueOf);
        }
    }

    /// A pid is used again after a reboot: only a PostgreSQL server on this very cluster may be stopped.
    private static boolean serves(ProcessHandle process, Path cluster) {
        boolean postgres = process.info()
                .command()
                .map(command -> Path.of(command).endsWith("postgres"))
                .orElse(false);
        return postgres && (worksIn(process, cluster) || isToldOf(process, cluster));
    }

    private static boolean worksIn(ProcessHandle process, Path cluster) {
        try {
            return Path.of("/proc/" + process.pid() + "/cwd").toRealPath().equals(cluster.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isToldOf(ProcessHandle process, Path cluster) {
        return process.info().arguments().stream().flatMap(Arrays::stream).anyMatch(cluster.toString()::equals);
    }

    /// SIGINT is PostgreSQL's fast stop: it does not wait for clients. A server that does not obey is killed; its next
    /// start recovers from the log of writes.
    private static void stop(ProcessHandle server) throws IOException {
        new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).start();
        if (!ended(server)) {
            server.destroyForcibly();
            ended(server);
        }
    }

    private static boolean ended(ProcessHandle server) throws IOException {
        try {
            server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for the database server to stop", e);
        }
    }
}
