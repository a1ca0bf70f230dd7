package org.sotay.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sotay.Sotay;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

class ModulesTest {

    private static final ApplicationModules ROOMS = ApplicationModules.of(Sotay.class);

    @Test
    void roomsKeepToTheirWalls() {
        ROOMS.verify();
    }

    @Test
    void thePageAboutTheRoomsIsUpToDate() {
        List<ApplicationModule> rooms = ROOMS.stream()
                .sorted(Comparator.comparing(room -> room.getIdentifier().toString()))
                .toList();
        Drift.check("rooms.md", """
            # Rooms

            Written by `ModulesTest`; do not edit.

            ```mermaid
            flowchart BT
            %s
            ```

            | room | answers for | uses | offers |
            |---|---|---|---|
            %s
            """.formatted(
                lines(rooms.stream().flatMap(room -> arrows(room).stream()).toList()),
                lines(rooms.stream().map(ModulesTest::row).toList())));
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }

    private static List<String> arrows(ApplicationModule room) {
        List<String> arrows = new ArrayList<>();
        arrows.add("    " + room.getIdentifier());
        used(room).forEach(other -> arrows.add("    " + room.getIdentifier() + " --> " + other));
        return arrows;
    }

    private static Set<String> used(ApplicationModule room) {
        return room.getDirectDependencies(ROOMS, DependencyType.values())
                .uniqueModules()
                .map(other -> other.getIdentifier().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String row(ApplicationModule room) {
        String offered = room.getNamedInterfaces().stream()
                .flatMap(named -> named.asJavaClasses())
                .filter(type -> !type.isNestedClass())
                .map(type -> "`" + type.getSimpleName() + "`")
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return "| `%s` | %s | %s | %s |"
                .formatted(room.getIdentifier(), purpose(room), String.join(", ", used(room)), offered);
    }

    /// The sentence at the top of the room's `package-info`.
    private static String purpose(ApplicationModule room) {
        Path file = Sources.JAVA
                .resolve(room.getBasePackage().getName().replace('.', '/'))
                .resolve("package-info.java");
        if (!Files.exists(file)) {
            throw new AssertionError(file + " is missing: it says what the room answers for.");
        }
        return Sources.read(file)
                .lines()
                .filter(line -> line.startsWith("///"))
                .map(line -> line.substring(3).strip())
                .collect(Collectors.joining(" "));
    }
}
