package org.sotay.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sotay.exchange.OrderedFile.Problem;
import org.sotay.platform.Job;
import org.sotay.ui.Languages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Writes a list that somebody asked for, with what they may see now.
@Component
class FileJob implements Job {

    static final String NAME = "exchange-file";

    private final FileKeeping keeping;
    private final ListSources sources;
    private final ObjectProvider<ActorSource> actors;
    private final Languages languages;
    private final Clock clock;

    FileJob(
            FileKeeping keeping,
            ListSources sources,
            ObjectProvider<ActorSource> actors,
            Languages languages,
            Clock clock) {
        this.keeping = keeping;
        this.sources = sources;
        this.actors = actors;
        this.languages = languages;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(long id) {
        keeping.begin(id)
                .ifPresent(order -> list(order)
                        .ifPresentOrElse(
                                list -> write(id, list, order.list().format()),
                                () -> keeping.failed(id, Problem.MISSING)));
    }

    @Override
    public void givenUp(long id) {
        keeping.failed(id, Problem.BROKEN);
    }

    private Optional<? extends ListFile<?>> list(FileOrder order) {
        return actors.getObject()
                .find(order.owner().account(), order.owner().acting())
                .flatMap(actor -> sources.find(actor, languages.in(order.language()), order.list()));
    }

    private void write(long id, ListFile<?> list, FileFormat format) {
        Progress progress = new Progress(id, list.total().getAsInt());
        try (ScratchFile file = ScratchFile.of(list.watched(progress::row), format)) {
            keeping.keep(id, file, progress.rows);
        } catch (Withdrawn nobodyWantsIt) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Counts rows and says so now and then.
    private final class Progress {

        private static final int GLANCE = 500;
        private static final Duration PAUSE = Duration.ofSeconds(1);

        private final long id;
        private final int total;
        private int rows;
        private Instant said = Instant.EPOCH;

        Progress(long id, int total) {
            this.id = id;
            this.total = total;
        }

        void row() {
            rows++;
            if (rows % GLANCE == 0) {
                glance();
            }
        }

        private void glance() {
            if (Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("The node stops");
            }
            Instant now = clock.instant();
            if (now.isAfter(said.plus(PAUSE))) {
                said = now;
                if (!keeping.note(id, rows, Math.max(rows, total))) {
                    throw new Withdrawn();
                }
            }
        }
    }

    /// Whoever asked has deleted the order meanwhile.
    private static final class Withdrawn extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
