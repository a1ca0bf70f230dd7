package org.sotay.membership;

import java.util.List;

/// One page of a list of pairs.
///
/// @param total how many pairs the query matches in all
public record PairPage(List<Pair> items, int total) {

    static final PairPage NONE = new PairPage(List.of(), 0);

    public PairPage {
        items = List.copyOf(items);
    }
}
