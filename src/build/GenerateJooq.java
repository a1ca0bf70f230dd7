import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.OnError;
import org.jooq.meta.jaxb.Target;

/// Build step: migrations in, typed tables out.
///
/// Starts a database server in `target/postgres`, migrates the database `template_app` there as the application would,
/// writes jOOQ classes for each room into `org.sotay.<room>.jooq`, and for each room it reads, that room's published
/// views into `org.sotay.<room>.jooq.<other>`. The migrated server stays where it is: the tests start from it. A stamp
/// saves the work when nothing changed.
///
/// Arguments: the project's directory, then the rooms in the order of their migrations, each as `room` or
/// `room:other,other`.
public class GenerateJooq {

    private static final String TEMPLATE = "template_app";

    private final Path project;
    private final Path migrations;
    private final Path output;
    private final List<Room> rooms;

    private GenerateJooq(Path project, List<Room> rooms) {
        this.project = project;
        this.migrations = project.resolve("src/main/resources/db/migration");
        this.output = project.resolve("target/generated-sources/jooq");
        this.rooms = rooms;
    }

    public static void main(String[] arguments) throws Exception {
        Path project = Path.of(arguments[0]).toAbsolutePath();
        List<Room> rooms = Stream.of(arguments).skip(1).map(Room::parse).toList();
        new GenerateJooq(project, rooms).run();
    }

    private void run() throws Exception {
        Path stamp = project.resolve("target/jooq.stamp");
        String wanted = fingerprint();
        if (Files.exists(stamp) && Files.readString(stamp).equals(wanted)) {
            return;
        }
        Files.deleteIfExists(stamp);
        delete(output);
        Files.createDirectories(output);
        Path data = project.resolve("target/postgres");
        delete(data);
        try (EmbeddedPostgres server = start(data)) {
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + TEMPLATE);
            }
            DataSource template = server.getDatabase("postgres", TEMPLATE);
            migrate(template, "__root", "flyway_schema_history");
            for (Room room : rooms) {
                migrate(template, room.name(), "flyway_schema_history_" + room.name());
            }
            generate(template, server.getJdbcUrl("postgres", TEMPLATE));
        }
        Files.writeString(stamp, wanted);
    }

    private EmbeddedPostgres start(Path data) throws IOException {
        Files.createDirectories(data.getParent());
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(
                        project.resolve("target/postgres-binaries").toFile())
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start();
    }

    /// As Spring Modulith does it at start: the locations and history tables must agree.
    private void migrate(DataSource template, String folder, String history) {
        if (!Files.isDirectory(migrations.resolve(folder))) {
            return;
        }
        Flyway.configure()
                .dataSource(template)
                .locations("filesystem:" + migrations.resolve(folder))
                .failOnMissingLocations(false)
                .table(history)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .loggers("slf4j")
                .load()
                .migrate();
    }

    private void generate(DataSource template, String url) throws Exception {
        for (Room room : rooms) {
            if (!hasSchema(template, room.name())) {
                continue;
            }
            generate(url, room.name(), "org.sotay." + room.name() + ".jooq", "");
            for (String other : room.reads()) {
                List<String> hidden = tablesNotPublished(template, other);
                if (hasSchema(template, other) && hasViews(template, other)) {
                    generate(url, other, "org.sotay." + room.name() + ".jooq." + other, String.join("|", hidden));
                }
            }
        }
    }

    private void generate(String url, String schema, String packageName, String excludes) throws Exception {
        var database = new Database()
                .withName("org.jooq.meta.postgres.PostgresDatabase")
                .withInputSchema(schema)
                .withIncludes(".*")
                .withExcludes(excludes.isEmpty() ? "flyway_schema_history.*" : excludes)
                .withIncludeRoutines(false);
        var generate = new Generate()
                .withGeneratedAnnotation(false)
                .withPojos(false)
                .withDaos(false)
                .withJavadoc(false)
                .withComments(false)
                .withIndexes(false)
                .withDeprecationOnUnknownTypes(false)
                .withImplicitJoinPathsToOne(false)
                .withImplicitJoinPathsToMany(false)
                .withImplicitJoinPathsManyToMany(false);
        var target = new Target()
                .withPackageName(packageName)
                .withDirectory(output.toString())
                .withClean(false);
        GenerationTool.generate(new Configuration()
                .withLogging(Logging.WARN)
                .withOnError(OnError.FAIL)
                .withJdbc(new Jdbc().withDriver("org.postgresql.Driver").withUrl(url))
                .withGenerator(new Generator()
                        .withDatabase(database)
                        .withGenerate(generate)
                        .withTarget(target)));
    }

    private static boolean hasSchema(DataSource template, String schema) throws SQLException {
        return !strings(template, "select schema_name from information_schema.schemata where schema_name = ?", schema)
                .isEmpty();
    }

    private static boolean hasViews(DataSource template, String schema) throws SQLException {
        String published = "select table_name from information_schema.tables where table_schema = ?"
                + " and table_name like '%\\_view'";
        return !strings(template, published, schema).isEmpty();
    }

    private static List<String> tablesNotPublished(DataSource template, String schema) throws SQLException {
        String hidden = "select table_name from information_schema.tables where table_schema = ?"
                + " and table_name not like '%\\_view'";
        return strings(template, hidden, schema);
    }

    private static List<String> strings(DataSource source, String sql, String parameter) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            var rows = statement.executeQuery();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private String fingerprint() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(System.getProperty("java.class.path").getBytes());
        digest.update(rooms.toString().getBytes());
        digest.update(Files.readAllBytes(project.resolve("src/build/GenerateJooq.java")));
        for (Path file : filesBelow(migrations)) {
            digest.update(migrations.relativize(file).toString().getBytes());
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().collect(Collectors.toList());
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private record Room(String name, List<String> reads) {

        static Room parse(String argument) {
            int colon = argument.indexOf(':');
            return colon < 0
                    ? new Room(argument, List.of())
                    : new Room(
                            argument.substring(0, colon),
                            List.of(argument.substring(colon + 1).split(",")));
        }
    }
}
