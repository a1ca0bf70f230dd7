package org.sotay.intake;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sotay.exchange.FileProblem;
import org.sotay.exchange.Headings;
import org.sotay.exchange.ImportTarget;
import org.sotay.exchange.Mapping;
import org.sotay.exchange.TableReader;
import org.sotay.exchange.TableRow;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Language;
import org.sotay.kernel.Refusal;
import org.sotay.ui.Languages;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Reads a file that was sent into rows of text, and guesses what its columns mean.
@Component
class FileReading {

    private static final int BLOCK = 1_000;
    private static final int HEAD = 20;

    private final ImportStore imports;
    private final UploadStore uploads;
    private final LineStore lines;
    private final HabitStore habits;
    private final ImportTargets targets;
    private final ImportProgress progress;
    private final Languages languages;
    private final Clock clock;

    FileReading(Stores stores, ImportTargets targets, ImportProgress progress, Languages languages, Clock clock) {
        this.imports = stores.imports();
        this.uploads = stores.uploads();
        this.lines = stores.lines();
        this.habits = stores.habits();
        this.targets = targets;
        this.progress = progress;
        this.languages = languages;
        this.clock = clock;
    }

    /// Keeps every row, or none and says why.
    @Transactional
    public Optional<Refusal> read(ImportId id, Actor actor) throws IOException {
        Import one = imports.known(id, LocalDate.now(clock));
        Rows rows = new Rows(id);
        TableReader.Reading reading;
        try (InputStream file = uploads.open(id)) {
            reading = TableReader.read(file, rows::take);
        }
        FileProblem problem = reading.problem();
        if (problem != null) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Optional.of(FileSentences.of(problem));
        }
        rows.flush();
        ColumnPlan plan = plan(actor, targets.get(one.target()), rows.head);
        uploads.drop(id);
        imports.read(id, plan, reading.since1904(), Math.max(0, reading.rows() - rows.headings(plan.headingRow())));
        return Optional.empty();
    }

    /// What the actor last said of such headings, or else what they look like.
    private ColumnPlan plan(Actor actor, ImportTarget target, List<TableRow> head) {
        List<Texts> texts = Arrays.stream(Language.values()).map(languages::in).toList();
        Mapping guess = Headings.of(target.fields(actor), texts)
                .guess(head.stream()
                        .map(row -> ReasonColumn.without(row, texts))
                        .toList());
        List<String> headings = head.stream()
                .filter(row -> row.number() == guess.headingRow())
                .findFirst()
                .map(TableRow::cells)
                .orElse(List.of());
        ColumnPlan plan = new ColumnPlan(guess.headingRow(), headings, guess.columns(), Map.of(), new HashMap<>());
        return habits.find(actor.account(), target.name(), headings)
                .map(plan::with)
                .orElse(plan);
    }

    /// The rows on their way into the database, block by block.
    private final class Rows {

        private final ImportId id;
        private final List<TableRow> head = new ArrayList<>();
        private final List<TableRow> block = new ArrayList<>(BLOCK);
        private int kept;

        Rows(ImportId id) {
            this.id = id;
        }

        void take(TableRow row) {
            if (head.size() < HEAD) {
                head.add(row);
            }
            block.add(row);
            if (block.size() == BLOCK) {
                flush();
                progress.at(id, kept);
            }
        }

        void flush() {
            lines.add(id, block);
            kept += block.size();
            block.clear();
        }

        /// How many rows stand at or above the headings.
        int headings(int headingRow) {
            return (int) head.stream().filter(row -> row.number() <= headingRow).count();
        }
    }
}
