package org.sotay.membership;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.sotay.kernel.Actor;
import org.sotay.kernel.UnitId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Looks through the records of the members of today for what is missing or cannot well be right.
///
/// A check about facts that the actor may not see is none for them: what it finds would tell the fact.
@Service
public class Quality {

    private final QualityStore store;

    Quality(QualityStore store) {
        this.store = store;
    }

    /// The checks the actor is told about.
    public List<QualityCheck> checks(Actor actor) {
        return Arrays.stream(QualityCheck.values())
                .filter(check -> actor.may(check.sees()))
                .toList();
    }

    /// What the checks find in a unit that was found for this actor, in one statement.
    public QualityReport report(Actor actor, UnitId unit) {
        return store.report(actor, unit, checks(actor));
    }

    /// One page of what a check of [#checks] finds in a unit that was found for this actor, by name.
    ///
    /// @param page from 1
    public QualityFindings findings(Actor actor, UnitId unit, QualityCheck check, int page, int size) {
        return store.findings(actor, unit, check, page, size);
    }

    /// All of it, one by one.
    @Transactional(readOnly = true)
    public void each(Actor actor, UnitId unit, QualityCheck check, Consumer<QualityFinding> finding) {
        store.each(actor, unit, check, finding);
    }
}
