package org.sotay.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sotay.exchange.ImportContext;
import org.sotay.exchange.ImportUndoing;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes an import back: all of it, as long as nothing has come to depend on a row of it.
@Component
class Undoing {

    /// So many of what depends are named; there may be thousands.
    private static final int NAMED = 10;

    private final Stores stores;
    private final ImportTargets targets;
    private final ImportProgress progress;
    private final TurnStore turns;
    private final StockStore stock;
    private final Clock clock;

    Undoing(
            Stores stores,
            ImportTargets targets,
            ImportProgress progress,
            TurnStore turns,
            StockStore stock,
            Clock clock) {
        this.stores = stores;
        this.targets = targets;
        this.progress = progress;
        this.turns = turns;
        this.stock = stock;
        this.clock = clock;
    }

    /// Removes and puts back in one transaction.
    ///
    /// @return what depends on it; empty when everything is taken back
    @Transactional
    public List<Refusal> undo(ImportId id, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        Import one = stores.imports().known(id, today);
        progress.expect(id, 2 * one.counts().written());
        turns.await();
        Instant now = Instant.now(clock);
        ImportContext context = one.context(actor, today, now);
        ImportUndoing undoing = targets.get(one.target()).undo(context);
        List<Refusal> dependants = new ArrayList<>();
        int[] done = {0};
        stores.drafts().eachWritten(id, block -> {
            dependants.addAll(undoing.dependants(block));
            progress.at(id, done[0] += block.size());
        });
        dependants.addAll(undoing.dependants());
        if (!dependants.isEmpty()) {
            return named(dependants);
        }
        stores.drafts().eachWritten(id, block -> {
            undoing.undo(block);
            progress.at(id, done[0] += block.size());
        });
        undoing.end();
        stock.take(one.counts().written());
        stores.drafts().forgetMade(id);
        stores.imports().undone(id, actor, now);
        stores.imports().rest(id, ImportState.UNDONE, List.of());
        return List.of();
    }

    private static List<Refusal> named(List<Refusal> dependants) {
        List<Refusal> said = new ArrayList<>();
        said.add(Refusal.of("intake.said.depends", dependants.size()));
        said.addAll(dependants.subList(0, Math.min(NAMED, dependants.size())));
        return said;
    }
}
