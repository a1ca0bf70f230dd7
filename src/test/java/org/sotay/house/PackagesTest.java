package org.sotay.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PackagesTest {

    private static final List<Path> PACKAGES = Sources.below(Sources.JAVA, ".java").stream()
            .map(Path::getParent)
            .filter(Objects::nonNull)
            .distinct()
            .toList();

    @Test
    void everyPackageSaysWhatItAnswersForAndKnowsNull() {
        assertThat(PACKAGES).allSatisfy(folder -> {
            Path info = folder.resolve("package-info.java");
            assertThat(Files.exists(info)).as("%s exists", info).isTrue();
            assertThat(Sources.read(info)).as("%s", info).startsWith("/// ").contains("@NullMarked");
        });
    }

    @Test
    void aRoomHasNoOtherSubPackageThanWeb() {
        Path root = Sources.JAVA.resolve("org/sotay");
        assertThat(PACKAGES)
                .map(root::relativize)
                .filteredOn(inside -> inside.getNameCount() > 1)
                .allMatch(inside -> inside.getNameCount() == 2 && inside.endsWith("web"));
    }
}
