package org.sotay.membership;

import java.util.Locale;
import java.util.regex.Pattern;
import org.sotay.people.PersonName;

/// The order of a list of members.
final class MemberOrder {

    private static final Pattern SPACE = Pattern.compile(" ");

    private MemberOrder() {}

    static SqlText of(MemberQuery query) {
        String direction = query.descending() ? " desc" : "";
        SqlText order = new SqlText().add(" order by ");
        switch (query.order()) {
            case NAME -> asWritten(order, query.text());
            case BIRTH ->
                order.add("l.birth_year" + direction + ", l.birth_month" + direction + ", l.birth_day" + direction
                        + ", ");
            case CELL -> order.add("l.cell_name" + direction + ", ");
            case JOINED -> order.add("l.joined_on" + direction + ", ");
        }
        String last = query.order() == MemberQuery.Order.NAME ? direction : "";
        return order.add(
                query.text().isEmpty()
                        ? "r.sort_key" + last + ", r.listing_id" + last
                        : "l.sort_key" + last + ", l.id" + last);
    }

    /// Names with more of the words exactly as typed come first.
    private static void asWritten(SqlText order, String text) {
        if (!PersonName.hasMarks(text)) {
            return;
        }
        String between = "";
        for (String word : SPACE.split(PersonName.tidy(text).toLowerCase(Locale.ROOT), -1)) {
            order.add(between + "(position(? in ' ' || lower(l.full_name)) > 0)::int", " " + word);
            between = " + ";
        }
        order.add(" desc, ");
    }
}
