package org.sotay.intake;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.exchange.ImportField;
import org.sotay.exchange.ImportTarget;
import org.sotay.exchange.TableReader;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Mandate;
import org.sotay.kernel.Names;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.UnitId;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.Units;
import org.sotay.platform.Jobs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The steps of an import: a file is sent, its columns are explained, it is written, it is taken back. What takes long
/// goes on in the background; each step answers at once.
@Service
public class ImportSteps {

    /// What was never written is kept so long.
    private static final Duration KEPT = Duration.ofDays(14);

    private static final int LONGEST_NAME = 200;

    private final Stores stores;
    private final ImportTargets targets;
    private final Imports imports;
    private final Units units;
    private final Jobs jobs;
    private final Clock clock;

    ImportSteps(Stores stores, ImportTargets targets, Imports imports, Units units, Jobs jobs, Clock clock) {
        this.stores = stores;
        this.targets = targets;
        this.imports = imports;
        this.units = units;
        this.jobs = jobs;
        this.clock = clock;
    }

    /// Takes a file and begins to read it.
    ///
    /// @param target what its rows are, such as `members`
    /// @param unitCode below which everything is to stay; empty for the unit of the acting mandate
    @Transactional
    public Outcome<ImportId> send(Actor actor, String target, String unitCode, String fileName, InputStream file)
            throws IOException {
        Optional<ImportTarget> into = targets.allowed(actor, target);
        if (into.isEmpty()) {
            return Outcome.missing();
        }
        Optional<UnitAt> unit = Optional.empty();
        if (!unitCode.isBlank()) {
            unit = units.find(actor, into.get().capability(), unitCode.strip(), today());
            if (unit.isEmpty()) {
                return Outcome.refused(Refusal.at("unit", "intake.refusal.no-unit"));
            }
        }
        Instant now = Instant.now(clock);
        stores.imports().dropOlder(now.minus(KEPT));
        UnitId within = unit.map(UnitAt::id).orElse(own(actor));
        ImportId id = stores.imports().add(target, within, shown(fileName), actor, now);
        stores.uploads().keep(id, file, TableReader.LARGEST_FILE);
        jobs.begin(ImportJob.NAME, id.value());
        return Outcome.done(id);
    }

    private static @Nullable UnitId own(Actor actor) {
        Mandate acting = actor.acting();
        return acting == null ? null : acting.unit();
    }

    private static String shown(String fileName) {
        String name =
                Names.tidy(fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1));
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /// Says what the columns mean, and has the rows looked at again. It is remembered for files with these headings.
    @Transactional
    public Outcome<ImportId> explain(Actor actor, ImportId id, ColumnPlan.Wanted wanted) {
        Optional<Import> found = imports.find(actor, id);
        if (found.isEmpty()) {
            return Outcome.missing();
        }
        Import one = found.get();
        ColumnPlan plan = one.plan();
        if (plan == null || !order(actor, id, ImportState.PREVIEW, ImportState.READING, ImportWork.CHECK)) {
            return Outcome.refused(Refusal.of("intake.refusal.not-now"));
        }
        List<Refusal> reasons = refusals(targets.get(one.target()).fields(actor), wanted);
        if (!reasons.isEmpty()) {
            stores.imports().rest(id, ImportState.PREVIEW, one.said());
            return Outcome.refused(reasons);
        }
        stores.imports().plan(id, plan.with(wanted));
        stores.habits().keep(actor.account(), one.target(), plan.headings(), wanted, Instant.now(clock));
        return Outcome.done(id);
    }

    private static List<Refusal> refusals(List<ImportField> fields, ColumnPlan.Wanted wanted) {
        List<String> names = fields.stream().map(ImportField::name).toList();
        List<Refusal> reasons = new ArrayList<>();
        wanted.columns().forEach((field, column) -> {
            if (!names.contains(field) || column < 0 || column >= TableReader.MOST_COLUMNS) {
                reasons.add(Refusal.at(field, "intake.refusal.no-such-column"));
            }
        });
        if (wanted.columns().values().stream().distinct().count()
                < wanted.columns().size()) {
            reasons.add(Refusal.of("intake.refusal.column-twice"));
        }
        return reasons;
    }

    /// Has the rows written that would be new or changed.
    @Transactional
    public Outcome<ImportId> commit(Actor actor, ImportId id) {
        Optional<Import> found = imports.find(actor, id);
        if (found.isEmpty()) {
            return Outcome.missing();
        }
        if (found.get().state() == ImportState.PREVIEW && found.get().counts().written() == 0) {
            return Outcome.refused(Refusal.of("intake.refusal.nothing-to-write"));
        }
        return order(actor, id, ImportState.PREVIEW, ImportState.COMMITTING, ImportWork.COMMIT)
                ? Outcome.done(id)
                : Outcome.refused(Refusal.of("intake.refusal.not-now"));
    }

    /// Has everything taken back that was written, as long as nothing depends on it.
    @Transactional
    public Outcome<ImportId> undo(Actor actor, ImportId id) {
        if (imports.find(actor, id).isEmpty()) {
            return Outcome.missing();
        }
        return order(actor, id, ImportState.COMMITTED, ImportState.COMMITTED, ImportWork.UNDO)
                ? Outcome.done(id)
                : Outcome.refused(Refusal.of("intake.refusal.not-now"));
    }

    /// Throws away a file of which nothing was written.
    @Transactional
    public Outcome<ImportId> drop(Actor actor, ImportId id) {
        if (imports.find(actor, id).isEmpty()) {
            return Outcome.missing();
        }
        return stores.imports().drop(id) ? Outcome.done(id) : Outcome.refused(Refusal.of("intake.refusal.not-now"));
    }

    private boolean order(Actor actor, ImportId id, ImportState from, ImportState to, ImportWork work) {
        boolean ordered = stores.imports().order(id, from, to, work, actor);
        if (ordered) {
            jobs.begin(ImportJob.NAME, id.value());
        }
        return ordered;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
