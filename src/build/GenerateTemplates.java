import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/// Build step: page templates in, Java sources out.
///
/// A stamp saves the work when nothing changed, so that the compiler finds its sources untouched.
///
/// Argument: the project's directory.
public class GenerateTemplates {

    public static void main(String[] arguments) throws Exception {
        Path project = Path.of(arguments[0]).toAbsolutePath();
        Path templates = project.resolve("src/main/jte");
        Path output = project.resolve("target/generated-sources/jte");
        Path resources = project.resolve("target/classes");
        Path stamp = project.resolve("target/templates.stamp");

        String wanted = fingerprint(project, templates);
        boolean current = Files.exists(stamp)
                && Files.readString(stamp).equals(wanted)
                && Files.isDirectory(resources.resolve("gg/jte/generated"));
        if (current) {
            return;
        }
        Files.deleteIfExists(stamp);
        delete(output);
        Files.createDirectories(output);
        Files.createDirectories(resources.resolve("gg/jte/generated"));
        if (Files.isDirectory(templates)) {
            TemplateEngine engine = TemplateEngine.create(
                    new DirectoryCodeResolver(templates),
                    output,
                    ContentType.Html,
                    GenerateTemplates.class.getClassLoader(),
                    "gg.jte.generated.precompiled");
            engine.setTrimControlStructures(true);
            engine.setBinaryStaticContent(true);
            engine.setTargetResourceDirectory(resources);
            engine.generateAll();
        }
        Files.writeString(stamp, wanted);
    }

    private static String fingerprint(Path project, Path templates) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(System.getProperty("java.class.path").getBytes());
        digest.update(Files.readAllBytes(project.resolve("src/build/GenerateTemplates.java")));
        for (Path file : filesBelow(templates)) {
            digest.update(templates.relativize(file).toString().getBytes());
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
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
}
