package org.sotay.membership;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.SqlText;
import org.sotay.kernel.UnitId;
import org.sotay.people.PartialDate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/// Lists members as of a day. What the actor's scope does not reach is not in the result, nor in its count.
@Repository
class MemberListStore {

    /// Every unit at or below one; members have cells among them.
    private static final String BELOW = """
        select p.unit_id
        from organisation.unit_place_view top
        join organisation.unit_place_view p on p.path <@ top.path and p.valid @> ?::date
        where top.unit_id = ? and top.valid @> ?::date
        """;
    private static final int MANY = 101;

    /// Where the counts begin in a row of the list.
    private static final int COUNTS = 15;

    private final JdbcTemplate jdbc;
    private final CursorStore cursors;
    private final Clock clock;

    MemberListStore(JdbcTemplate jdbc, CursorStore cursors, Clock clock) {
        this.jdbc = jdbc;
        this.cursors = cursors;
        this.clock = clock;
    }

    /// One page in one statement, with the number of matches and of all members of the unit that day; of all members
    /// in reach, where that is oneself.
    MemberPage page(Actor actor, MemberQuery query) {
        MemberHits hits = hits(actor, query);
        SqlText base = reachesUnits(actor) ? TallyStore.members(unit(query), query.on()) : hits.total();
        SqlText counts =
                new SqlText().add(hits.total()).add(" as total, ").add(base).add(" as base");
        SqlText statement = rows(hits, new SqlText().add(", ").add(counts), sight(actor, query));
        ResultSetExtractor<Optional<MemberPage>> read = found -> read(found, query);
        return Objects.requireNonNull(jdbc.query(statement.text(), read, statement.arguments()))
                .orElseGet(() -> empty(hits, counts));
    }

    /// Every row of the query's page one by one, read from the server as they are needed.
    void each(Actor actor, MemberQuery query, Consumer<MemberRow> row) {
        SqlText sight = MemberRows.sightOfAll(actor, query, LocalDate.now(clock));
        SqlText statement = rows(hits(actor, query), new SqlText(), sight);
        cursors.each(statement, rows -> row.accept(row(rows, query.on())));
    }

    /// The first matches by name among the members of all units in reach, nobody counted.
    List<MemberRow> search(Actor actor, MemberQuery query) {
        MemberHits hits = MemberHits.inReach(actor, query, LocalDate.now(clock));
        SqlText statement = rows(hits, new SqlText(), sight(actor, query));
        return jdbc.query(statement.text(), (row, number) -> row(row, query.on()), statement.arguments());
    }

    private MemberHits hits(Actor actor, MemberQuery query) {
        boolean byName = !query.filtered() && query.order() == MemberQuery.Order.NAME;
        return byName && reachesUnits(actor)
                ? MemberHits.everybody(actor, query, unit(query))
                : MemberHits.of(actor, query, unit(query), in(unit(query), query), LocalDate.now(clock));
    }

    /// The condition for rows `l` of the members of a unit: by its cells where they are few, which an index has.
    private SqlText in(UnitId unit, MemberQuery query) {
        LocalDate on = query.on();
        Long[] cells = jdbc.queryForList(BELOW + " limit " + MANY, Long.class, on, unit.value(), on)
                .toArray(Long[]::new);
        return cells.length < MANY
                ? new SqlText().add("l.cell_id = any(?)", (Object) cells)
                : new SqlText().add("(l.cell_id in (" + BELOW + ")) is true", on, unit.value(), on);
    }

    private static boolean reachesUnits(Actor actor) {
        return actor.scope(MembershipCapabilities.READ_MEMBERS).reachesUnits();
    }

    private static UnitId unit(MemberQuery query) {
        return Objects.requireNonNull(query.unit());
    }

    /// Rows in the order in which they were found. Joined with the counts they would be sorted once more; as columns
    /// these are computed once and nothing is sorted.
    private static SqlText rows(MemberHits hits, SqlText counts, SqlText sight) {
        return new SqlText()
                .add(hits.clause())
                .add(" select " + MemberRows.columns())
                .add(counts)
                .add(" from shown s join membership.listing l on l.id = s.listing_id")
                .add(sight)
                .add(hits.order().clause());
    }

    private SqlText sight(Actor actor, MemberQuery query) {
        return MemberRows.sight(actor, query, LocalDate.now(clock));
    }

    /// Nobody, or a page behind the last one: the counts alone.
    private MemberPage empty(MemberHits hits, SqlText counts) {
        SqlText statement = new SqlText().add(hits.clause()).add(" select ").add(counts);
        RowMapper<MemberPage> read = (row, number) -> counts(row, 1);
        return Objects.requireNonNull(jdbc.queryForObject(statement.text(), read, statement.arguments()));
    }

    private static Optional<MemberPage> read(ResultSet rows, MemberQuery query) throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        MemberPage counts = counts(rows, COUNTS);
        List<MemberRow> items = new ArrayList<>(query.size());
        do {
            items.add(row(rows, query.on()));
        } while (rows.next());
        return Optional.of(new MemberPage(items, counts.total(), counts.base()));
    }

    /// A page without its rows.
    private static MemberPage counts(ResultSet row, int at) throws SQLException {
        int total = row.getInt(at);
        boolean everybody = row.wasNull();
        int base = row.getInt(at + 1);
        return new MemberPage(List.of(), everybody ? base : total, base);
    }

    private static MemberRow row(ResultSet rows, LocalDate on) throws SQLException {
        LocalDate recognised = rows.getObject(5, LocalDate.class);
        Standing standing = Standing.on(on, recognised);
        return new MemberRow(
                new PersonId(rows.getLong(1)),
                rows.getString(2),
                PartialDate.known(rows.getInt(7), rows.getInt(8), rows.getInt(9)),
                rows.getString(10),
                rows.getString(11),
                rows.getString(3),
                rows.getObject(4, LocalDate.class),
                standing == Standing.OFFICIAL ? recognised : null,
                rows.getString(6),
                standing,
                constants(rows.getArray(12), OfficeRole.class),
                constants(rows.getArray(13), AbsenceKind.class),
                rows.getBoolean(14));
    }

    private static <E extends Enum<E>> List<E> constants(@Nullable Array names, Class<E> type) throws SQLException {
        if (names == null) {
            return List.of();
        }
        List<E> values = new ArrayList<>(2);
        for (String name : (String[]) names.getArray()) {
            values.add(Enum.valueOf(type, name));
        }
        return values;
    }
}
