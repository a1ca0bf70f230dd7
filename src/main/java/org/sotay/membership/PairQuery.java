package org.sotay.membership;

import java.util.Optional;
import org.sotay.kernel.UnitId;

/// Which pairs are asked for.
///
/// @param unit pairs of which one at least belongs, or last belonged, to this unit or below it
/// @param text words of a name in any order, each a beginning, or the number of a card; empty for all
/// @param page from 1
public record PairQuery(UnitId unit, Optional<Likeness> likeness, PairState state, String text, int page, int size) {

    public PairQuery {
        text = text.strip();
        if (page < 1 || size < 1) {
            throw new IllegalArgumentException("No such page");
        }
    }
}
