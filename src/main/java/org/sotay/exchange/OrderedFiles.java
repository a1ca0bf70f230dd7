package org.sotay.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sotay.exchange.FileOrder.Owner;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Language;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.platform.Jobs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lists that are written while nobody waits: they are there for whoever asked, in the capacity in which they asked,
/// for
/// a day.
@Service
public class OrderedFiles {

    /// How many an account can have at once.
    public static final int MOST = 20;

    static final Duration KEPT = Duration.ofHours(24);

    private final OrderedFileStore files;
    private final FileKeepingStore pieces;
    private final Jobs jobs;
    private final Clock clock;

    OrderedFiles(OrderedFileStore files, FileKeepingStore pieces, Jobs jobs, Clock clock) {
        this.files = files;
        this.pieces = pieces;
        this.jobs = jobs;
        this.clock = clock;
    }

    /// Has a list written; the answer is its number. The same one that is not written yet is not ordered twice.
    @Transactional
    Outcome<Long> order(Actor actor, Language language, ListOrder wanted, ListFile<?> list, int total) {
        FileOrder order = new FileOrder(Owner.of(actor), language, wanted);
        files.takeTurn(order.owner());
        Optional<Long> pending = files.pending(order);
        if (pending.isPresent()) {
            return Outcome.done(pending.get());
        }
        if (files.count(order.owner()) >= MOST) {
            return Outcome.refused(Refusal.of("exchange.files.full", MOST));
        }
        Instant now = clock.instant();
        String name = list.name() + "." + wanted.format().ending();
        long id = files.add(order, list.sheet(), name, total, now, now.plus(KEPT));
        jobs.begin(FileJob.NAME, id);
        return Outcome.done(id);
    }

    /// What the actor asked for in this capacity, the latest first.
    public List<OrderedFile> of(Actor actor) {
        return files.all(Owner.of(actor), clock.instant());
    }

    /// One of [#of].
    public Optional<OrderedFile> find(Actor actor, long id) {
        return files.find(Owner.of(actor), id, clock.instant());
    }

    /// Writes one anew that had failed; not done when there is none.
    @Transactional
    public boolean again(Actor actor, long id) {
        Instant now = clock.instant();
        boolean failed = files.again(Owner.of(actor), id, now, now.plus(KEPT));
        if (failed) {
            jobs.begin(FileJob.NAME, id);
        }
        return failed;
    }

    /// Deletes one, or takes the order back; not done when there is none.
    @Transactional
    public boolean delete(Actor actor, long id) {
        return files.delete(Owner.of(actor), id);
    }

    /// Answers with the bytes of a file, piece by piece: a slow reader holds no connection to the database. Not done
    /// where there is none, or not yet.
    public boolean send(Actor actor, long id, HttpServletResponse response) throws IOException {
        Optional<OrderedFile> file = find(actor, id).filter(OrderedFile::ready);
        if (file.isPresent()) {
            OrderedFile ready = file.get();
            Attachment.begin(response, ready.format(), ready.name(), Objects.requireNonNull(ready.size()));
            copy(id, response.getOutputStream());
        }
        return file.isPresent();
    }

    private void copy(long id, OutputStream out) throws IOException {
        Optional<byte[]> piece = pieces.piece(id, 0);
        for (int number = 1; piece.isPresent(); number++) {
            out.write(piece.get());
            piece = pieces.piece(id, number);
        }
    }
}
