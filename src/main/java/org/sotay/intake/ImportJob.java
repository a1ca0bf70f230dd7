package org.sotay.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Refusal;
import org.sotay.platform.Job;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/// Does the work of imports in the background.
///
/// Each piece of work writes in one transaction, so one that was interrupted has written nothing. Reading and checking
/// begin anew then; whether to write or to take back is asked again, because whoever asked may have thought otherwise
/// since.
@Component
class ImportJob implements Job {

    static final String NAME = "intake-import";

    private static final Logger LOG = LoggerFactory.getLogger(ImportJob.class);

    private final ImportEnds ends;
    private final FileReading reading;
    private final RowChecking checking;
    private final Committing committing;
    private final Undoing undoing;

    ImportJob(ImportEnds ends, FileReading reading, RowChecking checking, Committing committing, Undoing undoing) {
        this.ends = ends;
        this.reading = reading;
        this.checking = checking;
        this.committing = committing;
        this.undoing = undoing;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(long subject) {
        ImportId id = new ImportId(subject);
        ends.begin(id).ifPresent(ordered -> {
            switch (ordered.work()) {
                case READ -> read(id, ordered.actor());
                case CHECK -> checking.check(id, ordered.actor());
                case COMMIT -> commit(id, ordered);
                case UNDO -> undo(id, ordered);
            }
        });
    }

    private void read(ImportId id, Actor actor) {
        try {
            Optional<Refusal> problem = reading.read(id, actor);
            if (problem.isPresent()) {
                ends.failed(id, problem.get());
            } else {
                checking.check(id, actor);
            }
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private void commit(ImportId id, ImportStore.Ordered ordered) {
        if (ordered.interrupted()) {
            ends.back(id, ImportState.PREVIEW, List.of(Refusal.of("intake.said.commit-interrupted")));
            return;
        }
        try {
            List<Refusal> reasons = committing.commit(id, ordered.actor());
            if (!reasons.isEmpty()) {
                ends.back(id, ImportState.PREVIEW, reasons);
            }
        } catch (DataIntegrityViolationException sameMoment) {
            LOG.info("Import {} met what somebody else had just written: {}", id, sameMoment.getMessage());
            ends.back(id, ImportState.PREVIEW, List.of(Refusal.of("intake.said.met-others")));
        }
    }

    private void undo(ImportId id, ImportStore.Ordered ordered) {
        if (ordered.interrupted()) {
            ends.back(id, ImportState.COMMITTED, List.of(Refusal.of("intake.said.undo-interrupted")));
            return;
        }
        try {
            List<Refusal> reasons = undoing.undo(id, ordered.actor());
            if (!reasons.isEmpty()) {
                ends.back(id, ImportState.COMMITTED, reasons);
            }
        } catch (DataIntegrityViolationException dependent) {
            LOG.info("Import {} cannot be taken back: {}", id, dependent.getMessage());
            ends.back(id, ImportState.COMMITTED, List.of(Refusal.of("intake.said.depends-elsewhere")));
        }
    }

    @Override
    public void givenUp(long subject) {
        ends.givenUp(new ImportId(subject));
    }
}
