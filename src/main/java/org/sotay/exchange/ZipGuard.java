package org.sotay.exchange;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// A packed file that may be a bomb: nothing is unpacked to disk, and what it says of its sizes is checked before it is
/// read and again while it is.
final class ZipGuard implements Closeable {

    private final ZipFile zip;
    private long left = TableLimits.UNPACKED;

    private ZipGuard(ZipFile zip) {
        this.zip = zip;
    }

    static ZipGuard open(Path file) throws IOException {
        ZipFile zip = zip(file);
        try {
            check(zip);
            return new ZipGuard(zip);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile zip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new UnreadableFile("exchange.problem.damaged");
        }
    }

    private static void check(ZipFile zip) throws UnreadableFile {
        if (zip.size() > TableLimits.PARTS) {
            throw new UnreadableFile("exchange.problem.bomb");
        }
        Set<String> names = new HashSet<>();
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            if (!names.add(entry.getName())) {
                throw new UnreadableFile("exchange.problem.damaged");
            }
            if (isBomb(entry.getSize(), entry.getCompressedSize())) {
                throw new UnreadableFile("exchange.problem.bomb");
            }
        }
    }

    private static boolean isBomb(long size, long packed) {
        return size > TableLimits.UNPACKED
                || (size > TableLimits.SMALL && size / Math.max(1, packed) > TableLimits.RATIO);
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /// Whether a part has such an ending.
    boolean hasEnding(String ending) {
        return zip.stream().anyMatch(entry -> entry.getName().endsWith(ending));
    }

    /// The bytes of a part, which end in an `UnreadableFile` when there are too many, or others than the packer saw.
    InputStream part(String name, long most) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new UnreadableFile("exchange.problem.damaged");
        }
        try {
            return new CountedPart(zip.getInputStream(entry), entry, most);
        } catch (ZipException | EOFException e) {
            throw new UnreadableFile("exchange.problem.damaged");
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /// Counts what a part unpacks to, against its own limit and against that of the file.
    private final class CountedPart extends FilterInputStream {

        private final ZipEntry entry;
        private final long most;
        private final CRC32 sum = new CRC32();
        private long size;

        CountedPart(InputStream in, ZipEntry entry, long most) {
            super(in);
            this.entry = entry;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] block, int offset, int length) throws IOException {
            int read;
            try {
                read = super.read(block, offset, length);
            } catch (ZipException | EOFException e) {
                throw new UnreadableFile("exchange.problem.damaged");
            }
            if (read < 0) {
                if (size != entry.getSize() || sum.getValue() != entry.getCrc()) {
                    throw new UnreadableFile("exchange.problem.damaged");
                }
                return read;
            }
            size += read;
            left -= read;
            sum.update(block, offset, read);
            if (left < 0 || size > most || isBomb(size, entry.getCompressedSize())) {
                throw new UnreadableFile("exchange.problem.bomb");
            }
            return read;
        }
    }
}
