import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/// Build step: the list of the rooms, written down beside the classes.
///
/// With it the application need not look through all its classes at every start, which costs seconds and hundreds of
/// megabytes. A stamp saves the work when nothing changed that the list tells.
///
/// Arguments: the project's directory and the application class.
public class GenerateModules {

    private static final Pattern ROOM = Pattern.compile("org/sotay/[a-z]+/");

    public static void main(String[] arguments) throws Exception {
        Path project = Path.of(arguments[0]).toAbsolutePath();
        Path classes = project.resolve("target/classes");
        Path metadata = classes.resolve("META-INF/spring-modulith/application-modules.json");
        Path stamp = project.resolve("target/modules.stamp");

        String wanted = fingerprint(project, classes.resolve("org/sotay"));
        if (Files.exists(metadata)
                && Files.exists(stamp)
                && Files.readString(stamp).equals(wanted)) {
            return;
        }
        Files.deleteIfExists(stamp);
        Files.deleteIfExists(metadata); // it would be opened without being truncated
        var modules = ApplicationModules.of(Class.forName(arguments[1]));
        new Documenter(modules).writeModuleMetadata();
        if (!Files.exists(metadata)) {
            throw new IllegalStateException("No metadata in " + metadata);
        }
        Files.writeString(stamp, wanted);
    }

    /// The names of the classes, whether they are public, and the rooms each one mentions: what the list is made of.
    private static String fingerprint(Path project, Path classes) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(Files.readAllBytes(project.resolve("src/build/GenerateModules.java")));
        for (Path file : classFiles(classes)) {
            digest.update(classes.relativize(file).toString().getBytes());
            if (file.endsWith("package-info.class")) {
                digest.update(Files.readAllBytes(file));
            } else {
                digest.update(outline(ClassFile.of().parse(file)).getBytes());
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String outline(ClassModel type) {
        var rooms = new TreeSet<String>();
        for (PoolEntry entry : type.constantPool()) {
            if (entry instanceof Utf8Entry text && text.stringValue().contains("org/sotay/")) {
                ROOM.matcher(text.stringValue())
                        .results()
                        .map(MatchResult::group)
                        .forEach(rooms::add);
            }
        }
        return type.flags().has(AccessFlag.PUBLIC) + " " + rooms;
    }

    private static List<Path> classFiles(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.toString().contains("/jooq/"))
                    .sorted()
                    .toList();
        }
    }
}
