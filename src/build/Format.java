import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Build step: one format for all Java sources.
///
/// Arguments: `check` (fails when a file is formatted otherwise) or `apply` (formats it), then files or folders.
public class Format {

    public static void main(String[] arguments) throws Exception {
        if (Runtime.version().feature() < 25) {
            System.out.println("Needs the JDK of the toolchain: ./mvnw -q validate exec:exec@format-apply");
            System.exit(1);
        }
        boolean apply = arguments[0].equals("apply");
        Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(JavaFormatterOptions.Style.PALANTIR)
                .formatJavadoc(true)
                .build());
        List<Path> changed = new ArrayList<>();
        for (int index = 1; index < arguments.length; index++) {
            for (Path file : javaFiles(Path.of(arguments[index]))) {
                if (differs(formatter, file, apply)) {
                    changed.add(file);
                }
            }
        }
        changed.forEach(file -> System.out.println((apply ? "formatted " : "not formatted: ") + file));
        if (!apply && !changed.isEmpty()) {
            System.out.println("Format them with: ./mvnw -q validate exec:exec@format-apply");
            System.exit(1);
        }
    }

    private static boolean differs(Formatter formatter, Path file, boolean apply) throws IOException {
        String text = Files.readString(file);
        String formatted;
        try {
            formatted = formatter.formatSourceAndFixImports(text);
        } catch (FormatterException e) {
            System.out.println("cannot be read: " + file + ": " + e.getMessage());
            return !apply;
        }
        if (formatted.equals(text)) {
            return false;
        }
        if (apply) {
            Files.writeString(file, formatted);
        }
        return true;
    }

    private static List<Path> javaFiles(Path place) throws IOException {
        if (!Files.exists(place)) {
            return List.of();
        }
        try (var files = Files.walk(place)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
