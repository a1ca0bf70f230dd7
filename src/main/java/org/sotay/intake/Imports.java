package org.sotay.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sotay.kernel.Actor;
import org.springframework.stereotype.Service;

/// Looking at imports: how far each has come, what would become of its rows, and which cells stand in the way.
@Service
public class Imports {

    private static final int MOST_WORDS = 100;

    private final Stores stores;
    private final ImportTargets targets;
    private final Clock clock;

    Imports(Stores stores, ImportTargets targets, Clock clock) {
        this.stores = stores;
        this.targets = targets;
        this.clock = clock;
    }

    /// An import of something the actor may take in, into a unit within reach.
    public Optional<Import> find(Actor actor, ImportId id) {
        return stores.imports().find(id, targets.reach(actor), LocalDate.now(clock));
    }

    /// One page of such imports, the latest first.
    ///
    /// @param page from 1
    public Listed<Import> list(Actor actor, int page, int size) {
        return stores.imports().page(targets.reach(actor), LocalDate.now(clock), page, size);
    }

    /// One page of the refused cells of an import that was found for this actor, row by row.
    public Listed<RowProblem> problems(Import one, int page, int size) {
        return stores.problems().page(one.id(), headings(one), page, size);
    }

    /// One page of the changed rows of an import that was found for this actor, in the order of the file.
    public Listed<ChangedRow> changes(Import one, int page, int size) {
        return new Listed<>(
                stores.drafts().changed(one.id(), page, size), one.counts().changed());
    }

    /// Words of an import that was found for this actor which stand for none of the choices of their fields.
    public List<UnknownWord> unknownWords(Import one) {
        return stores.problems().unknown(one.id(), MOST_WORDS);
    }

    private static List<String> headings(Import one) {
        ColumnPlan plan = one.plan();
        return plan == null ? List.of() : plan.headings();
    }
}
