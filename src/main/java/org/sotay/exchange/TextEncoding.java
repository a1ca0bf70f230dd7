package org.sotay.exchange;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// How the text of a file is written: by the mark at its beginning, by the place of its zero bytes, else UTF-8 if it is
/// that throughout, else the Vietnamese of old Windows programs.
///
/// @param mark bytes before the text
record TextEncoding(Charset charset, int mark) {

    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    private static final int SAMPLE = 4_096;
    private static final int BLOCK = 1 << 16;

    static TextEncoding of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(SAMPLE);
        }
        if (begins(head, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (begins(head, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (begins(head, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2);
        }
        int pairs = head.length / 2;
        int first = zeros(head, 0);
        int second = zeros(head, 1);
        if (second * 5 > pairs && first * 20 < pairs) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 0);
        }
        if (first * 5 > pairs && second * 20 < pairs) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 0);
        }
        return new TextEncoding(byCount(file), 0);
    }

    /// Signs that are none in this encoding read as U+FFFD, so that whoever reads can say where they stand.
    BufferedReader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(mark);
        return new BufferedReader(new InputStreamReader(in, charset), BLOCK);
    }

    /// Whether marks stand after their letters and not with them.
    boolean decomposed() {
        return charset.equals(WINDOWS_1258);
    }

    private static boolean begins(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] head, int first) {
        int zeros = 0;
        for (int i = first; i < head.length; i += 2) {
            zeros += head[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    /// UTF-8 with some broken signs stays UTF-8, in which they will be found: read otherwise, all of it would be wrong.
    private static Charset byCount(Path file) throws IOException {
        Utf8Count count = new Utf8Count();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BLOCK)) {
            byte[] block = new byte[BLOCK];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                count.add(block, read);
            }
        }
        if (count.isUtf8()) {
            return StandardCharsets.UTF_8;
        }
        if (count.hasStrayMarks()) {
            throw new UnreadableFile("exchange.problem.encoding");
        }
        return WINDOWS_1258;
    }
}
