package org.sotay.membership;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Brings the pairs up to date before somebody reads them.
@Component
class PairKeeper {

    private final PairStore pairs;

    PairKeeper(PairStore pairs) {
        this.pairs = pairs;
    }

    /// Finds anew the pairs of everybody who has changed since. Whoever settles at the same moment waits, and then
    /// finds nothing left to do.
    @Transactional
    void settle() {
        pairs.settle();
    }
}
