package org.sotay.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The order of a list of members: expressions, the first deciding, then the id of the row.
///
/// @param keys with the direction of each
/// @param descending direction of the ids
record MemberOrder(List<Key> keys, boolean descending) {

    /// One expression to sort by.
    record Key(String value, boolean descending) {}

    /// The order a query asks for; rows alike in it stand by name. With words, names that have more of them exactly as
    /// typed come first.
    ///
    /// A birth counts only where a lateral `b` says that it is told: an order must not hint at what a column hides.
    ///
    /// @param name the sort key of names
    static MemberOrder of(MemberQuery query, String name) {
        List<Key> keys = new ArrayList<>();
        boolean down = query.descending();
        switch (query.order()) {
            case NAME -> {
                if (MemberMatch.isWords(query.text())) {
                    keys.add(new Key("n.exact", true));
                }
            }
            case BIRTH -> {
                keys.add(new Key("case when b.told then l.birth_year end", down));
                keys.add(new Key("case when b.told then l.birth_month end", down));
                keys.add(new Key("case when b.told then l.birth_day end", down));
            }
            case CELL -> keys.add(new Key("l.cell_name", down));
            case JOINED -> keys.add(new Key("l.joined_on", down));
        }
        boolean names = query.order() == MemberQuery.Order.NAME;
        keys.add(new Key(name, names && down));
        return new MemberOrder(keys, names && down);
    }

    /// By name alone, as the roll has it.
    static MemberOrder byName(boolean descending) {
        return new MemberOrder(List.of(new Key("r.sort_key", descending)), descending);
    }

    /// The expressions as columns k1, k2 ….
    String columns() {
        return IntStream.range(0, keys.size())
                .mapToObj(i -> keys.get(i).value() + " as k" + (i + 1))
                .collect(Collectors.joining(", "));
    }

    /// The clause that sorts by those columns and `listing_id`; what an index gives in this order is not sorted again.
    String clause() {
        return IntStream.range(0, keys.size())
                .mapToObj(i -> "k" + (i + 1) + (keys.get(i).descending() ? " desc" : ""))
                .collect(Collectors.joining(", ", " order by ", descending ? ", listing_id desc" : ", listing_id"));
    }
}
