package org.sotay.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The texts that the cells of a workbook share, kept as bytes: a million of them cost little more than the file.
final class SharedTexts {

    private static final int BLOCK = 1 << 20;

    private final List<byte[]> blocks = new ArrayList<>();
    private int[] ends = new int[1 << 10];
    private int count;
    private int written;

    /// No text at all.
    SharedTexts() {}

    static SharedTexts read(Xml xml) throws IOException {
        SharedTexts texts = new SharedTexts();
        while (xml.next()) {
            if (xml.starts("si")) {
                texts.add(xml.richText("si"));
            }
        }
        return texts;
    }

    private void add(String text) throws UnreadableFile {
        if (count == TableLimits.SHARED_TEXTS) {
            throw new UnreadableFile("exchange.problem.bomb");
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        write(text.getBytes(StandardCharsets.UTF_8));
        ends[count++] = written;
    }

    private void write(byte[] bytes) {
        int done = 0;
        while (done < bytes.length) {
            if (written == blocks.size() * BLOCK) {
                blocks.add(new byte[BLOCK]);
            }
            int place = written % BLOCK;
            int length = Math.min(bytes.length - done, BLOCK - place);
            System.arraycopy(bytes, done, blocks.getLast(), place, length);
            done += length;
            written += length;
        }
    }

    /// The text that a cell names by its place, from 0; none where there is none.
    @Nullable
    String get(String place) {
        int index = place.isEmpty() || place.length() > 9 || !place.chars().allMatch(sign -> sign >= '0' && sign <= '9')
                ? -1
                : Integer.parseInt(place);
        if (index < 0 || index >= count) {
            return null;
        }
        int from = index == 0 ? 0 : ends[index - 1];
        byte[] bytes = new byte[ends[index] - from];
        for (int done = 0; done < bytes.length; ) {
            int at = (from + done) % BLOCK;
            int length = Math.min(bytes.length - done, BLOCK - at);
            System.arraycopy(blocks.get((from + done) / BLOCK), at, bytes, done, length);
            done += length;
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
