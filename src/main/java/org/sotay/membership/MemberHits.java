package org.sotay.membership;

import java.time.LocalDate;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Scope;
import org.sotay.kernel.SqlText;
import org.sotay.kernel.UnitId;

/// The rows of one page of a list as a `with` clause that ends in `shown`: ids of the listing and what they are sorted
/// by.
///
/// Three ways lead there. Everybody comes from the unit's roll, which has the order already. Words are looked up among
/// the names, of which there are far fewer than members, and each name found on the roll. Everything else is gathered
/// from the listing and sorted.
///
/// @param total expression for the number of matches, good in the same statement; null where everybody matches
record MemberHits(SqlText clause, MemberOrder order, SqlText total) {

    private static final String ROOTS = """
        = any(array(select p.unit_id from organisation.unit_place_view p where p.parent_id is null and p.valid @> ?))
        """;
    private static final SqlText COUNTED = new SqlText().add("(select count(*)::int from hit)");
    private static final SqlText EVERYBODY = new SqlText().add("null::int");
    private static final SqlText NOT_COUNTED = new SqlText().add("0");

    /// Members of the query's unit; what the actor's scope does not reach is not among them.
    ///
    /// @param in condition for the rows of the listing that are of the unit
    static MemberHits of(Actor actor, MemberQuery query, UnitId unit, SqlText in, LocalDate today) {
        Scope all = actor.scope(MembershipCapabilities.READ_MEMBERS);
        SqlText reach = Reach.within(all, unit, query.on());
        if (MemberMatch.isNumber(query.text()) || query.text().isEmpty()) {
            SqlText wanted = new SqlText().add(in).add(" and ").add(reach);
            return gathered(actor, query, wanted, today, COUNTED);
        }
        return named(query, births(actor, query, today), new SqlText().add("= ?", unit.value()), reach, COUNTED);
    }

    /// Members of all units in reach, not counted.
    static MemberHits inReach(Actor actor, MemberQuery query, LocalDate today) {
        Scope all = actor.scope(MembershipCapabilities.READ_MEMBERS);
        SqlText reach = Reach.units(all, query.on());
        if (MemberMatch.isNumber(query.text())) {
            return gathered(actor, query, reach, today, NOT_COUNTED);
        }
        SqlText units = all.everywhere() ? new SqlText().add(ROOTS, query.on()) : reached(all);
        return named(
                query, births(actor, query, today), units, all.only().isEmpty() ? SqlText.all() : reach, NOT_COUNTED);
    }

    /// A single unit as a plain comparison: the planner takes a list for ten and would plan anew each time.
    private static SqlText reached(Scope scope) {
        Long[] ids = UnitId.values(scope.units());
        return ids.length == 1 ? new SqlText().add("= ?", ids[0]) : new SqlText().add("= any(?)", (Object) ids);
    }

    /// Everybody by name. Where the scope holds the whole unit, the entries of the roll need no second look.
    static MemberHits everybody(Actor actor, MemberQuery query, UnitId unit) {
        SqlText reach = Reach.within(actor.scope(MembershipCapabilities.READ_MEMBERS), unit, query.on());
        MemberOrder order = MemberOrder.byName(query.descending());
        SqlText clause = new SqlText()
                .add("with shown as (select r.listing_id, r.sort_key as k1")
                .add(" from membership.roll r")
                .add(reach.isAll() ? "" : " join membership.listing l on l.id = r.listing_id")
                .add(" where r.unit_id = ? and r.valid_from <= ?", unit.value(), query.on())
                .add(" and r.valid_until > ? and ", query.on())
                .add(reach)
                .add(page(query, order))
                .add(")");
        return new MemberHits(clause, order, EVERYBODY);
    }

    /// Through the names: first those that match, in order, then on the roll whoever bears them.
    ///
    /// The lateral can only be read name by name, so the hits come in order. Where nobody counts them they are not
    /// sorted once more: the first page is full after a few names, and the rest is never read.
    private static MemberHits named(MemberQuery query, SqlText births, SqlText units, SqlText reach, SqlText total) {
        MemberOrder order = MemberOrder.of(query, "n.sort_key");
        SqlText filters = filters(query);
        SqlText exact = MemberMatch.exact(query.text());
        SqlText clause = new SqlText()
                .add("with found as (select n.sort_key, ")
                .add(exact)
                .add(" as exact from membership.name n where ")
                .add(MemberMatch.named(query.text()))
                .add(" order by exact desc, n.sort_key" + (query.descending() ? " desc" : "") + " offset 0),")
                .add(" hit as (select r.listing_id, ")
                .add(order.columns())
                .add(" from found n cross join lateral (select r.listing_id from membership.roll r where r.unit_id ")
                .add(units)
                .add(" and r.sort_key = n.sort_key and r.valid_from <= ? and r.valid_until > ?", query.on(), query.on())
                .add(" offset 0) r");
        if (!reach.isAll() || !filters.isEmpty() || query.order() != MemberQuery.Order.NAME) {
            clause.add(" join membership.listing l on l.id = r.listing_id")
                    .add(births)
                    .add(" where ")
                    .add(reach)
                    .add(filters);
        }
        clause.add("), shown as (select * from hit")
                .add(total == NOT_COUNTED ? new SqlText().add(" limit " + query.size()) : page(query, order))
                .add(")");
        return new MemberHits(clause, order, total);
    }

    private static MemberHits gathered(Actor actor, MemberQuery query, SqlText wanted, LocalDate today, SqlText total) {
        MemberOrder order = MemberOrder.of(query, "l.sort_key");
        SqlText clause = new SqlText()
                .add("with hit as (select l.id as listing_id, ")
                .add(order.columns())
                .add(" from membership.listing l")
                .add(births(actor, query, today))
                .add(" where ")
                .add(wanted)
                .add(" and l.valid_from <= ? and l.valid_until > ?", query.on(), query.on());
        if (!query.text().isEmpty()) {
            clause.add(" and ").add(MemberMatch.numbered(actor, query.text(), query.on(), today));
        }
        clause.add(filters(query))
                .add("), shown as (select * from hit")
                .add(page(query, order))
                .add(")");
        return new MemberHits(clause, order, total);
    }

    /// Joined where rows are sorted by birth.
    private static SqlText births(Actor actor, MemberQuery query, LocalDate today) {
        return query.order() == MemberQuery.Order.BIRTH
                ? new SqlText()
                        .add(" cross join lateral (select ")
                        .add(MemberRows.toldOfAll(actor, query, today))
                        .add(" as told) b")
                : new SqlText();
    }

    private static SqlText filters(MemberQuery query) {
        SqlText filters = new SqlText();
        query.standing().ifPresent(standing -> filters.add(standing(standing, query.on())));
        query.absence()
                .ifPresent(absence -> filters.add(" and l.absences <> '{}' and ? = any(l.absences)", absence.name()));
        query.officeHolders().ifPresent(holders -> filters.add(" and l.offices " + (holders ? "<>" : "=") + " '{}'"));
        return filters;
    }

    private static SqlText standing(StandingFilter wanted, LocalDate on) {
        String recognised = " and coalesce(l.recognised_on, 'infinity')";
        return switch (wanted) {
            case OFFICIAL -> new SqlText().add(recognised + " <= ?", on);
            case PROBATIONARY -> new SqlText().add(recognised + " > ?", on);
            case DUE ->
                new SqlText()
                        .add(recognised + " > ?", on)
                        .add(" and l.joined_on + interval '" + Probation.MONTHS + " months' <= ?", on);
        };
    }

    private static SqlText page(MemberQuery query, MemberOrder order) {
        return new SqlText()
                .add(order.clause())
                .add(" limit ? offset ?", query.size(), (query.page() - 1) * query.size());
    }
}
