package org.sotay.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/// The PostgreSQL server that comes with the application: its data outlives the application, a killed one too.
final class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /// Sized for a machine with two cores that serves the application too. No replication: backups are dumps. Rows of a
    /// page differ from each other, so remembering what was looked up for one (memoize) costs more than it saves.
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("max_connections", "40"),
            Map.entry("shared_buffers", "256MB"),
            Map.entry("effective_cache_size", "1GB"),
            Map.entry("work_mem", "8MB"),
            Map.entry("maintenance_work_mem", "128MB"),
            Map.entry("random_page_cost", "1.1"),
            Map.entry("jit", "off"),
            Map.entry("enable_memoize", "off"),
            Map.entry("wal_level", "minimal"),
            Map.entry("max_wal_senders", "0"),
            Map.entry("max_wal_size", "2GB"),
            Map.entry("checkpoint_timeout", "15min"),
            Map.entry("log_timezone", "UTC"));

    private final EmbeddedPostgres server;
    private final DirectoryLock lock;
    private final ServerAccess access;

    private EmbeddedServer(EmbeddedPostgres server, DirectoryLock lock, ServerAccess access) {
        this.server = server;
        this.lock = lock;
        this.access = access;
    }

    static EmbeddedServer start(DataDirectory directory, Map<String, String> settings) {
        refuseRootWithoutNamespaces();
        DirectoryLock lock = DirectoryLock.take(directory);
        try {
            Path cluster = directory.resolve("postgres");
            Path binaries = directory.resolve("postgres-binaries");
            LeftoverServer.stop(cluster);
            Unfinished newCluster = Unfinished.cleared(cluster);
            Unfinished newBinaries = Unfinished.cleared(binaries);
            newBinaries.begin();
            if (!Files.exists(cluster)) {
                newCluster.begin();
            }
            ServerAccess access = ServerAccess.in(directory);
            EmbeddedPostgres server = start(directory, cluster, binaries, access, settings);
            directory.close("postgres-binaries");
            access.prepare(server);
            newCluster.done();
            newBinaries.done();
            LOG.info("Embedded PostgreSQL on port {}, data in {}", server.getPort(), cluster);
            return new EmbeddedServer(server, lock, access);
        } catch (IOException | SQLException | IllegalStateException e) {
            lock.close();
            throw new DatabaseUnavailable(
                    "The embedded PostgreSQL server did not start: " + e.getMessage(),
                    "Its own words are in " + ServerLog.in(directory).file()
                            + ". Another server can be named by SPRING_DATASOURCE_URL.",
                    e);
        }
    }

    private static EmbeddedPostgres start(
            DataDirectory directory, Path cluster, Path binaries, ServerAccess access, Map<String, String> settings)
            throws IOException {
        try (var port = ReservedPort.take()) {
            var builder = EmbeddedPostgres.builder()
                    .setDataDirectory(cluster)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(binaries.toFile())
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(PATIENCE)
                    .setPort(port.number())
                    .setDataDirectoryCustomizer(made -> port.letGo());
            ServerLog.in(directory).configure(builder);
            access.configure(builder);
            var all = new TreeMap<>(SETTINGS);
            all.putAll(settings);
            all.forEach(builder::setServerConfig);
            return builder.start();
        }
    }

    /// PostgreSQL refuses to run as root; inside a user namespace it does not notice.
    private static void refuseRootWithoutNamespaces() {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        boolean root = "root".equals(System.getProperty("user.name"));
        if (linux && root && !LinuxUtils.isUnshareAvailable()) {
            throw new DatabaseUnavailable(
                    "PostgreSQL does not run as root, and this machine does not allow user namespaces.",
                    "Start as an ordinary user, or name a database server by SPRING_DATASOURCE_URL.",
                    null);
        }
    }

    JdbcConnectionDetails connection() {
        return access.connection(server.getPort());
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.close();
        }
    }
}
