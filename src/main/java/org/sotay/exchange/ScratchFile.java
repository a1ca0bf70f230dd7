package org.sotay.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A list on its way out. Only this process can reach the file: it has no name any more, and is gone with whoever wrote
/// it.
final class ScratchFile implements Closeable {

    private final FileChannel channel;

    private ScratchFile(FileChannel channel) {
        this.channel = channel;
    }

    static ScratchFile of(ListFile<?> list, FileFormat format) throws IOException {
        ScratchFile file = new ScratchFile(nameless());
        try {
            OutputStream out = Channels.newOutputStream(file.channel);
            switch (format) {
                case CSV -> CsvFile.write(list, out);
                case XLSX -> WorkbookFile.write(list, out);
            }
            file.channel.position(0);
            return file;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static FileChannel nameless() throws IOException {
        Path path = Files.createTempFile("sotay-list", null);
        try {
            return FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } finally {
            Files.delete(path);
        }
    }

    long size() throws IOException {
        return channel.size();
    }

    void copyTo(OutputStream out) throws IOException {
        Channels.newInputStream(channel).transferTo(out);
    }

    /// The next bytes, as many as asked for or what is left; none at the end.
    byte[] next(int most) throws IOException {
        ByteBuffer piece = ByteBuffer.allocate((int) Math.min(most, channel.size() - channel.position()));
        while (piece.hasRemaining()) {
            channel.read(piece);
        }
        return piece.array();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
