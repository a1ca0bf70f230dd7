package org.sotay.admission;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Names;
import org.sotay.kernel.Refusal;

/// A file that was sent with a paper. What it is tells its content, never its name.
public final class PaperFile {

    /// Larger files are not kept.
    public static final int MOST = 10 << 20;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ff");
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");
    private static final byte[] ZIP = HexFormat.of().parseHex("504b0304");
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String DOCUMENT = "word/document.xml";
    private static final int ENTRIES = 200;
    /// Of an archive no more is unpacked on the way to the text.
    private static final long MOST_UNPACKED = 50L << 20;
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\\\/:*?\"<>|]+");
    private static final int LONGEST_NAME = 200;

    private final String name;
    private final byte[] content;
    private final boolean large;

    /// @param name as it was sent; what leads to other folders is cut off
    public PaperFile(@Nullable String name, byte[] content) {
        this(name, content.clone(), content.length > MOST);
    }

    private PaperFile(@Nullable String name, byte[] content, boolean large) {
        this.name = tidy(name);
        this.content = content;
        this.large = large;
    }

    /// One that is not even read.
    public static PaperFile tooLarge(@Nullable String name) {
        return new PaperFile(name, new byte[0], true);
    }

    private static String tidy(@Nullable String sent) {
        String told = sent == null ? "" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String tidy = UNFIT.matcher(Names.visible(told)).replaceAll(" ").strip();
        return tidy.isEmpty() ? "-" : tidy.substring(Math.max(0, tidy.length() - LONGEST_NAME));
    }

    public String name() {
        return name;
    }

    /// A copy of the bytes.
    public byte[] content() {
        return content.clone();
    }

    int size() {
        return content.length;
    }

    /// Why it is not kept.
    List<Refusal> refusals() {
        if (large) {
            return List.of(Refusal.at("file", "admission.refusal.file-large", MOST >> 20));
        }
        if (content.length == 0) {
            return List.of(Refusal.at("file", "admission.refusal.file-empty"));
        }
        return mediaType() == null ? List.of(Refusal.at("file", "admission.refusal.file-kind")) : List.of();
    }

    /// PDF, JPEG, PNG or DOCX; none for anything else.
    @Nullable
    String mediaType() {
        if (begins(PDF)) {
            return "application/pdf";
        }
        if (begins(JPEG)) {
            return "image/jpeg";
        }
        if (begins(PNG)) {
            return "image/png";
        }
        return begins(ZIP) && holdsDocument() ? DOCX : null;
    }

    private boolean begins(byte[] signature) {
        if (content.length < signature.length) {
            return false;
        }
        for (int index = 0; index < signature.length; index++) {
            if (content[index] != signature[index]) {
                return false;
            }
        }
        return true;
    }

    /// Whether the archive has the text of a document in it; not many entries are passed over, nor large ones.
    private boolean holdsDocument() {
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(content))) {
            long left = MOST_UNPACKED;
            ZipEntry entry = archive.getNextEntry();
            for (int seen = 0; entry != null && seen < ENTRIES; seen++) {
                if (entry.getName().equals(DOCUMENT)) {
                    return true;
                }
                left = passOver(archive, left);
                entry = left < 0 ? null : archive.getNextEntry();
            }
            return false;
        } catch (IOException | IllegalArgumentException broken) {
            return false;
        }
    }

    /// Unpacks an entry into nothing.
    ///
    /// @return how many bytes may still be unpacked; less than zero when there were more
    private static long passOver(ZipInputStream archive, long most) throws IOException {
        byte[] nowhere = new byte[8 << 10];
        long left = most;
        for (int read = 0; read >= 0 && left >= 0; read = archive.read(nowhere)) {
            left -= read;
        }
        return left;
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
