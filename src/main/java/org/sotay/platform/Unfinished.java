package org.sotay.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/// A mark beside a folder that is just being made: when the application is killed meanwhile, the next start makes the
/// folder anew instead of stumbling over half of it.
record Unfinished(Path folder) {

    static Unfinished cleared(Path folder) throws IOException {
        var unfinished = new Unfinished(folder);
        if (Files.exists(unfinished.mark())) {
            FileSystemUtils.deleteRecursively(folder);
            unfinished.done();
        }
        return unfinished;
    }

    void begin() throws IOException {
        Files.writeString(mark(), "being made");
    }

    void done() throws IOException {
        Files.deleteIfExists(mark());
    }

    private Path mark() {
        return folder.resolveSibling(folder.getFileName() + ".unfinished");
    }
}
