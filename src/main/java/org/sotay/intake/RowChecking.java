package org.sotay.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sotay.exchange.ImportContext;
import org.sotay.exchange.ImportField;
import org.sotay.exchange.ImportTarget;
import org.sotay.exchange.Values;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Looks at every row of a file: what would become of it, and which cells stand in its way.
@Component
class RowChecking {

    private final Stores stores;
    private final ImportTargets targets;
    private final ImportProgress progress;
    private final Clock clock;

    RowChecking(Stores stores, ImportTargets targets, ImportProgress progress, Clock clock) {
        this.stores = stores;
        this.targets = targets;
        this.progress = progress;
        this.clock = clock;
    }

    @Transactional
    public void check(ImportId id, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        Instant now = Instant.now(clock);
        Import one = stores.imports().known(id, today);
        ImportTarget target = targets.get(one.target());
        ColumnPlan plan = Objects.requireNonNull(one.plan());
        stores.drafts().clear(id);
        stores.problems().clear(id);
        List<ImportField> fields = target.fields(actor);
        List<Refusal> missing = missing(fields, plan);
        Verdicts verdicts = new Verdicts(id, plan, stores);
        if (missing.isEmpty()) {
            ImportContext context = new ImportContext(actor, one.unit(), one.unitCode(), today, now, now);
            CellReading cells = new CellReading(fields, plan, new Values(today, one.since1904()));
            verdicts.check(target.check(context), cells, rows -> progress.at(id, rows));
        }
        stores.imports().checked(id, now, verdicts.counts());
        stores.imports().rest(id, ImportState.PREVIEW, missing);
    }

    /// Fields that no row can be taken without and no column fills.
    private static List<Refusal> missing(List<ImportField> fields, ColumnPlan plan) {
        return fields.stream()
                .filter(field -> field.required() && !plan.fills(field.name()))
                .map(field -> Refusal.at(field.name(), "intake.refusal.no-column"))
                .toList();
    }
}
