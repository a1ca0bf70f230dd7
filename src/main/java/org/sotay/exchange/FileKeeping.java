package org.sotay.exchange;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.sotay.exchange.OrderedFile.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes down how far an order is. Each step is a transaction of its own, so that whoever asked sees it at once,
/// whatever
/// transaction the rows are read in.
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class FileKeeping {

    private static final int PIECE = 1 << 20;

    private final FileKeepingStore store;
    private final Clock clock;

    FileKeeping(FileKeepingStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// The order, which is being written from now on; nothing when it was taken back or is done.
    Optional<FileOrder> begin(long id) {
        return store.begin(id);
    }

    /// Notes how far it is, for whoever asked; false when nobody wants it any more.
    boolean note(long id, int rows, int total) {
        return store.note(id, rows, total);
    }

    /// Keeps the whole file, or nothing when nobody wants it any more.
    void keep(long id, ScratchFile file, int rows) throws IOException {
        if (!store.ready(id, rows, file.size(), clock.instant().plus(OrderedFiles.KEPT))) {
            return;
        }
        int number = 0;
        for (byte[] piece = file.next(PIECE); piece.length > 0; piece = file.next(PIECE)) {
            store.add(id, number++, piece);
        }
    }

    void failed(long id, Problem problem) {
        store.failed(id, problem);
    }
}
