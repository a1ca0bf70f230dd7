package org.sotay.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/// Who may talk to the embedded server: whoever can read the password file in the data directory, nobody else on the
/// machine.
record ServerAccess(Path passwordFile, String password) {

    private static final String NAME = "sotay";
    private static final int SECRET_BYTES = 24;

    static ServerAccess in(DataDirectory directory) throws IOException {
        Path file = directory.resolve("postgres-password");
        if (!Files.exists(file)) {
            byte[] secret = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(secret);
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Path draft = directory.resolve("postgres-password.draft");
            Files.deleteIfExists(draft);
            Files.createFile(draft, ownerOnly);
            Files.writeString(draft, HexFormat.of().formatHex(secret));
            Files.move(draft, file);
        }
        return new ServerAccess(file, Files.readString(file).strip());
    }

    /// The same sorting on every machine, and nobody let in without the password. All of these become arguments of
    /// `initdb`, after the ones that would let everybody in.
    void configure(EmbeddedPostgres.Builder builder) {
        builder.setLocaleConfig("locale-provider", "builtin");
        builder.setLocaleConfig("builtin-locale", "C.UTF-8");
        builder.setLocaleConfig("locale", "C.UTF-8");
        builder.setLocaleConfig("auth", "scram-sha-256");
        builder.setLocaleConfig("pwfile", passwordFile.toString());
        builder.setConnectConfig("password", password);
    }

    /// The application is no superuser: what works here works on a server of its own too.
    void prepare(EmbeddedPostgres server) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (isMissing(statement, "select 1 from pg_roles where rolname = '" + NAME + "'")) {
                statement.execute("create role " + NAME + " login password '" + password + "'");
            }
            if (isMissing(statement, "select 1 from pg_database where datname = '" + NAME + "'")) {
                statement.execute("create database " + NAME + " owner " + NAME);
            }
        }
    }

    private static boolean isMissing(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    JdbcConnectionDetails connection(int port) {
        return new Details("jdbc:postgresql://127.0.0.1:" + port + "/" + NAME, NAME, password);
    }

    @Override
    public String toString() {
        return "ServerAccess[" + passwordFile + "]";
    }

    private record Details(String jdbcUrl, String username, String password) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return jdbcUrl;
        }

        @Override
        public String getUsername() {
            return username;
        }

        @Override
        public String getPassword() {
            return password;
        }
    }
}
