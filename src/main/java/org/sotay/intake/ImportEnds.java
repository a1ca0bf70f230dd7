package org.sotay.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sotay.kernel.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where work on an import begins, and where it ends without having written anything.
@Component
class ImportEnds {

    private final ImportStore imports;
    private final UploadStore uploads;
    private final Clock clock;

    ImportEnds(ImportStore imports, UploadStore uploads, Clock clock) {
        this.imports = imports;
        this.uploads = uploads;
        this.clock = clock;
    }

    @Transactional
    public Optional<ImportStore.Ordered> begin(ImportId id) {
        return imports.begin(id);
    }

    /// The file cannot be read.
    @Transactional
    public void failed(ImportId id, Refusal problem) {
        uploads.drop(id);
        imports.rest(id, ImportState.FAILED, List.of(problem));
    }

    /// As it was before, with a word to the reader.
    @Transactional
    public void back(ImportId id, ImportState state, List<Refusal> said) {
        imports.rest(id, state, said);
    }

    /// Nobody does the work any more; nothing of it is written.
    @Transactional
    public void givenUp(ImportId id) {
        Import one = imports.known(id, LocalDate.now(clock));
        Progress progress = one.progress();
        if (progress == null) {
            return;
        }
        switch (progress.work()) {
            case READ, CHECK -> failed(id, Refusal.of("intake.said.read-given-up"));
            case COMMIT -> back(id, ImportState.PREVIEW, List.of(Refusal.of("intake.said.commit-given-up")));
            case UNDO -> back(id, ImportState.COMMITTED, List.of(Refusal.of("intake.said.undo-given-up")));
        }
    }
}
