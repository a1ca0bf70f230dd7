package org.sotay.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sotay.exchange.CheckedRow;
import org.sotay.exchange.ImportContext;
import org.sotay.exchange.ImportWriting;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Writes the rows of an import: all of them or none.
@Component
class Committing {

    private final Stores stores;
    private final ImportTargets targets;
    private final ImportProgress progress;
    private final TurnStore turns;
    private final StockStore stock;
    private final Clock clock;

    Committing(
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

    /// Writes new and changed rows in one transaction.
    ///
    /// @return what stands in the way; empty when everything is written
    @Transactional
    public List<Refusal> commit(ImportId id, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        Import one = stores.imports().known(id, today);
        progress.expect(id, one.counts().written());
        turns.await();
        Instant now = Instant.now(clock);
        ImportContext context = one.context(actor, today, now);
        ImportWriting writing = targets.get(one.target()).write(context);
        Blocks blocks = new Blocks(id, writing);
        stores.drafts().eachToWrite(id, blocks::write);
        if (!blocks.reasons.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return blocks.reasons;
        }
        stock.take(blocks.written);
        writing.end();
        stock.take(blocks.written);
        stores.imports().committed(id, actor, now);
        stores.imports().rest(id, ImportState.COMMITTED, List.of());
        return List.of();
    }

    /// The rows on their way out, block by block.
    private final class Blocks {

        private final ImportId id;
        private final ImportWriting writing;
        private final List<Refusal> reasons = new ArrayList<>();
        private int written;

        Blocks(ImportId id, ImportWriting writing) {
            this.id = id;
            this.writing = writing;
        }

        void write(List<CheckedRow> block) {
            if (!reasons.isEmpty()) {
                return;
            }
            switch (writing.write(block)) {
                case Outcome.Done<List<Long>>(List<Long> subjects) -> {
                    stores.drafts().made(id, block, subjects);
                    int before = written;
                    written += block.size();
                    stock.take(before, written);
                    progress.at(id, written);
                }
                case Outcome.Refused<List<Long>>(List<Refusal> why) -> reasons.addAll(why);
                case Outcome.Missing<List<Long>>() -> reasons.add(Refusal.of("intake.refusal.out-of-reach"));
            }
        }
    }
}
