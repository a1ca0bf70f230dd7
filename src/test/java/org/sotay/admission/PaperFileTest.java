package org.sotay.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.sotay.kernel.Refusal;

/// What a file is tells its content, and looking at it takes little.
class PaperFileTest {

    @Test
    void anArchiveThatGrowsWhenItIsUnpackedIsNotLookedThrough() throws IOException {
        PaperFile bomb = new PaperFile("đơn.docx", archive((50 << 20) + 1));
        assertThat(bomb.refusals()).containsExactly(Refusal.at("file", "admission.refusal.file-kind"));
        PaperFile document = new PaperFile("đơn.docx", archive(1 << 20));
        assertThat(document.refusals()).isEmpty();
    }

    /// A document behind something of that size.
    private static byte[] archive(int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/media/image1.bmp"));
            byte[] nothing = new byte[1 << 16];
            for (int left = size; left > 0; left -= nothing.length) {
                zip.write(nothing, 0, Math.min(left, nothing.length));
            }
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        }
        return bytes.toByteArray();
    }
}
