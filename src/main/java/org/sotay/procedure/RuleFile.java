package org.sotay.procedure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The text of a set of rules as it lies in a file.
///
/// @param name where it lies, for whoever has to look there
/// @param text word for word; of one that is too large only the beginning, which is too large still
record RuleFile(String name, String text) {

    /// The files that the program brings along.
    static List<RuleFile> shipped() throws IOException {
        List<RuleFile> files = new ArrayList<>();
        for (Resource resource : new PathMatchingResourcePatternResolver().getResources("classpath*:rules/*.yaml")) {
            try (InputStream content = resource.getInputStream()) {
                files.add(read("rules/" + resource.getFilename(), content));
            }
        }
        return sorted(files);
    }

    /// The files of a folder, which need not be there.
    static List<RuleFile> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<RuleFile> files = new ArrayList<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path :
                    paths.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                try (InputStream content = Files.newInputStream(path)) {
                    files.add(read(path.toString(), content));
                }
            }
        }
        return sorted(files);
    }

    private static RuleFile read(String name, InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(RuleSetReader.LARGEST + 1);
        boolean cut = bytes.length > RuleSetReader.LARGEST;
        return new RuleFile(name, cut ? new String(bytes, StandardCharsets.ISO_8859_1) : decode(name, bytes));
    }

    private static String decode(String name, byte[] bytes) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IOException(name + " is not written in UTF-8", e);
        }
    }

    private static List<RuleFile> sorted(List<RuleFile> files) {
        return files.stream().sorted(Comparator.comparing(RuleFile::name)).toList();
    }
}
