package org.sotay.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Keeps files from the moment they were sent until they are read, so that any node can read them.
@Repository
class UploadStore {

    private static final int PIECE = 1 << 20;
    private static final String ADD = "insert into intake.upload (import_id, number, bytes) values (?, ?, ?)";
    private static final String PART = "select bytes from intake.upload where import_id = ? and number = ?";

    private final JdbcTemplate jdbc;

    UploadStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// Keeps at most `most` bytes, and one more piece if there is more, so that the reader notices.
    void keep(ImportId id, InputStream file, long most) throws IOException {
        long size = 0;
        int number = 0;
        byte[] piece = file.readNBytes(PIECE);
        while (piece.length > 0) {
            jdbc.update(ADD, id.value(), number++, piece);
            size += piece.length;
            piece = size > most ? new byte[0] : file.readNBytes(PIECE);
        }
    }

    /// The file, asked for piece by piece.
    InputStream open(ImportId id) {
        return new Pieces(id);
    }

    void drop(ImportId id) {
        jdbc.update("delete from intake.upload where import_id = ?", id.value());
    }

    /// A file as its pieces one after the other.
    private final class Pieces extends InputStream {

        private final ImportId id;
        private int number;
        private byte[] piece = new byte[0];
        private int read;

        Pieces(ImportId id) {
            this.id = id;
        }

        @Override
        public int read() {
            return ready() ? piece[read++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] into, int from, int most) {
            if (!ready()) {
                return -1;
            }
            int count = Math.min(most, piece.length - read);
            System.arraycopy(piece, read, into, from, count);
            read += count;
            return count;
        }

        private boolean ready() {
            if (read == piece.length) {
                List<byte[]> next = jdbc.query(PART, (row, index) -> row.getBytes(1), id.value(), number++);
                piece = next.isEmpty() ? new byte[0] : next.getFirst();
                read = 0;
            }
            return piece.length > 0;
        }
    }
}
