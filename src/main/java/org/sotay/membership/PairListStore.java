package org.sotay.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Scope;
import org.sotay.kernel.SqlText;
import org.sotay.kernel.UnitId;
import org.sotay.people.PartialDate;
import org.sotay.people.PeopleCapabilities;
import org.sotay.people.PersonName;
import org.sotay.people.Sex;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.stereotype.Repository;

/// Lists pairs as their two stand today. Pairs are few, whatever the size of the province: those of a unit are all of
/// them whose one or other place lies there.
@Repository
class PairListStore {

    private static final String OPEN = """
        (select x.person_a, x.person_b, x.likeness, null::timestamptz as told_at, null as told_name
        from membership.pair x
        where not exists (
            select from membership.told_apart d
            where d.person_a = x.person_a and d.person_b = x.person_b and d.ended_at is null)) p
        """;
    private static final String APART = """
        (select d.person_a, d.person_b, x.likeness, d.told_at, d.told_name
        from membership.told_apart d
        left join membership.pair x on x.person_a = d.person_a and x.person_b = d.person_b
        where d.ended_at is null) p
        """;
    /// What is told of one side, if it is reached; that is found out once for each.
    private static final String TOLD = """
         as found offset 0) r
        left join lateral (
            select l.person_id, l.full_name, l.cell_name, l.birth_year, l.birth_month, l.birth_day, l.sex,
                   l.card_number, l.joined_on, l.valid_until <= ? as former, l.sort_key) t on r.reached)
        """;
    private static final String NAMED = """
        not exists (
            select from unnest(?::text[]) typed
            where not exists (
                select from people.person_view n, unnest(n.search_words) word
                where n.id = l.person_id and starts_with(word, typed)))
        """;
    private static final String HIT = """
        select p.likeness, p.told_at, p.told_name, p.person_a, p.person_b,
               coalesce(a.within and a.reached, false) as first_is_a,
               case when a.within and a.reached then a.sort_key else b.sort_key end as place,
               a.cell_id as cell_a, b.cell_id as cell_b,
               a.person_id as a_id, a.full_name as a_name, a.cell_name as a_cell, a.birth_year as a_year,
               a.birth_month as a_month, a.birth_day as a_day, a.sex as a_sex, a.card_number as a_card,
               a.joined_on as a_joined, a.former as a_former,
               b.person_id as b_id, b.full_name as b_name, b.cell_name as b_cell, b.birth_year as b_year,
               b.birth_month as b_month, b.birth_day as b_day, b.sex as b_sex, b.card_number as b_card,
               b.joined_on as b_joined, b.former as b_former
        from \
        """;
    private static final String CONCERNS = """
        where (a.reached and a.within or b.reached and b.within) and (a.reached and a.found or b.reached and b.found)
        """;
    /// The lowest unit above both, where the actor does not reach both.
    private static final String ASKED = """
        left join lateral (
            select f.name
            from (
                select string_to_array(p.path::text, '.')::bigint[] as units from organisation.unit_place_view p
                where p.unit_id = h.cell_a and lower(p.valid) <= ? order by lower(p.valid) desc limit 1) one
            cross join (
                select string_to_array(p.path::text, '.')::bigint[] as units from organisation.unit_place_view p
                where p.unit_id = h.cell_b and lower(p.valid) <= ? order by lower(p.valid) desc limit 1) other
            cross join lateral unnest(one.units) with ordinality above(id, depth)
            join organisation.unit_fact_view f on f.unit_id = above.id and f.valid @> ?::date
            where above.id = any(other.units)
            order by above.depth desc
            limit 1) asked on h.a_id is null or h.b_id is null
        """;
    private static final String ORDER = " order by likeness, place, person_a, person_b";

    private final JdbcTemplate jdbc;
    private final Clock clock;

    PairListStore(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// How many pairs of a unit nobody has decided about, by likeness.
    Map<Likeness, Integer> counts(Actor actor, UnitId unit) {
        SqlText statement = new SqlText()
                .add("select h.likeness::text, count(*)::int from (")
                .add(hits(actor, new PairQuery(unit, Optional.empty(), PairState.OPEN, "", 1, 1)))
                .add(") h group by 1");
        Map<Likeness, Integer> counts = new EnumMap<>(Likeness.class);
        jdbc.query(
                statement.text(),
                row -> {
                    counts.put(Likeness.valueOf(row.getString(1)), row.getInt(2));
                },
                statement.arguments());
        return counts;
    }

    /// One page in one statement, with the number of all.
    PairPage page(Actor actor, PairQuery query) {
        LocalDate today = LocalDate.now(clock);
        SqlText statement = new SqlText()
                .add("with hit as materialized (")
                .add(hits(actor, query))
                .add(") select t.total, h.*, asked.name as asked from (select count(*)::int as total from hit) t left"
                        + " join (")
                .add("select * from hit" + ORDER + " limit ? offset ?", query.size(), (query.page() - 1) * query.size())
                .add(") h on true ")
                .add(ASKED, today, today, today)
                .add(ORDER);
        ResultSetExtractor<PairPage> read = rows -> {
            List<Pair> items = new ArrayList<>(query.size());
            int total = 0;
            while (rows.next()) {
                total = rows.getInt("total");
                if (rows.getLong("person_a") != 0) {
                    items.add(pair(rows));
                }
            }
            return new PairPage(items, total);
        };
        return Objects.requireNonNull(jdbc.query(statement.text(), read, statement.arguments()));
    }

    private SqlText hits(Actor actor, PairQuery query) {
        SqlText hits = new SqlText()
                .add(HIT)
                .add(query.state() == PairState.APART ? APART : OPEN)
                .add(" cross join lateral ")
                .add(side(actor, query, "p.person_a"))
                .add(" a cross join lateral ")
                .add(side(actor, query, "p.person_b"))
                .add(" b ")
                .add(CONCERNS);
        query.likeness().ifPresent(likeness -> hits.add(" and p.likeness = ?::membership.likeness", likeness.name()));
        return hits;
    }

    private SqlText side(Actor actor, PairQuery query, String person) {
        LocalDate today = LocalDate.now(clock);
        return new SqlText()
                .add("(select l.cell_id, r.reached, r.within, r.found, t.* from ")
                .add(Today.row(person), today)
                .add(" l cross join lateral (select ")
                .add(reach(actor, today))
                .add(" as reached, ")
                .add(Reach.below(query.unit(), today))
                .add(" as within, ")
                .add(found(query.text()))
                .add(TOLD, today);
    }

    /// What makes two alike are facts of the person: it takes the right to see these too.
    private static SqlText reach(Actor actor, LocalDate today) {
        Scope all = actor.scope(MembershipCapabilities.READ_MEMBERS).ofUnits();
        Scope personal = actor.scope(PeopleCapabilities.READ_PERSONAL).ofUnits();
        SqlText reach = Reach.of(all, today);
        return personal.equals(all) ? reach : reach.add(" and ").add(Reach.of(personal, today));
    }

    private static SqlText found(String text) {
        if (text.isEmpty()) {
            return SqlText.all();
        }
        return MemberMatch.isNumber(text)
                ? new SqlText().add("membership.plain_card(l.card_number) = membership.plain_card(upper(?))", text)
                : new SqlText().add(NAMED, (Object) PersonName.words(text).toArray(String[]::new));
    }

    private static Pair pair(ResultSet row) throws SQLException {
        boolean firstIsA = row.getBoolean("first_is_a");
        PairSide first = side(row, firstIsA ? "a_" : "b_");
        OffsetDateTime told = row.getObject("told_at", OffsetDateTime.class);
        String likeness = row.getString("likeness");
        return new Pair(
                likeness == null ? null : Likeness.valueOf(likeness),
                Objects.requireNonNull(first),
                side(row, firstIsA ? "b_" : "a_"),
                row.getString("asked"),
                told == null ? null : new Pair.Apart(told.toInstant(), row.getString("told_name")));
    }

    private static @Nullable PairSide side(ResultSet row, String side) throws SQLException {
        long person = row.getLong(side + "id");
        if (person == 0) {
            return null;
        }
        return new PairSide(
                new PersonId(person),
                row.getString(side + "name"),
                row.getString(side + "cell"),
                Objects.requireNonNull(PartialDate.known(
                        row.getInt(side + "year"), row.getInt(side + "month"), row.getInt(side + "day"))),
                Sex.valueOf(row.getString(side + "sex")),
                row.getString(side + "card"),
                row.getObject(side + "joined", LocalDate.class),
                row.getBoolean(side + "former"));
    }
}
