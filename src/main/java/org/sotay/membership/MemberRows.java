package org.sotay.membership;

import java.time.LocalDate;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Scope;
import org.sotay.kernel.SqlText;
import org.sotay.people.PeopleCapabilities;

/// The columns of a member in a list. A field the actor may not see does not leave the database.
final class MemberRows {

    private static final String COLUMNS = """
        l.person_id, l.full_name, l.cell_name, l.joined_on, l.recognised_on,
        case when p.open then l.card_number end,
        case when p.told then l.birth_year end, case when p.told then l.birth_month end,
        case when p.told then l.birth_day end, case when p.told then l.sex end,
        case when p.told then l.occupation end,
        nullif(l.offices, '{}'), nullif(l.absences, '{}'), p.open
        """;

    private MemberRows() {}

    /// Fourteen columns of the listing `l` with the lateral [#sight].
    static String columns() {
        return COLUMNS;
    }

    /// How a statement asks whom a scope reaches today: of the rows of a page, or of very many.
    @FunctionalInterface
    private interface Asking {

        SqlText reached(String person, Scope scope, LocalDate today);
    }

    /// What of a row of `l` the actor sees beyond name and cell, for a page of rows. These are facts of today: whoever
    /// lists an earlier day is told them only of people they reach today.
    static SqlText sight(Actor actor, MemberQuery query, LocalDate today) {
        return sight(actor, query, today, Today::reached);
    }

    /// The same for all rows of a long list.
    static SqlText sightOfAll(Actor actor, MemberQuery query, LocalDate today) {
        return sight(actor, query, today, Today::reachedOfMany);
    }

    private static SqlText sight(Actor actor, MemberQuery query, LocalDate today, Asking asking) {
        Scope all = actor.scope(MembershipCapabilities.READ_MEMBERS);
        Scope personal = actor.scope(PeopleCapabilities.READ_PERSONAL);
        boolean now = query.on().equals(today);
        SqlText open = now ? new SqlText().add("true") : asking.reached("l.person_id", all, today);
        SqlText sight =
                new SqlText().add(" cross join lateral (select ").add(open).add(" as open) o");
        return sight.add(" cross join lateral (select o.open, ")
                .add(personal.equals(all) ? new SqlText().add("o.open") : told(actor, query, today, asking))
                .add(" as told) p");
    }

    /// Whether the actor is told facts of the person of `l`, in a condition on all rows of the list.
    static SqlText toldOfAll(Actor actor, MemberQuery query, LocalDate today) {
        return told(actor, query, today, Today::reachedOfMany);
    }

    private static SqlText told(Actor actor, MemberQuery query, LocalDate today, Asking asking) {
        Scope personal = actor.scope(PeopleCapabilities.READ_PERSONAL);
        return query.on().equals(today) ? toldNow(personal, query) : asking.reached("l.person_id", personal, today);
    }

    private static SqlText toldNow(Scope personal, MemberQuery query) {
        return query.unit() == null ? Reach.on(personal, query.on()) : Reach.within(personal, query.unit(), query.on());
    }
}
