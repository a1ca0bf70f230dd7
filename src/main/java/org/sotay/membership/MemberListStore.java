package org.sotay.membership;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.SqlText;
import org.sotay.kernel.UnitId;
import org.sotay.people.PartialDate;
import org.springframework.jdbc.core.ArgumentPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.stereotype.Repository;

/// Lists members as of a day. What the actor's scope does not reach is not in the result, nor in its count.
@Repository
class MemberListStore {

    private static final int ROWS_AT_ONCE = 1_000;
    private static final int TOTAL = 15;
    private static final int BASE = 16;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    MemberListStore(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// One page in one statement, with the number of matches and of all members of the unit that day; of all members
    /// in reach, where that is oneself.
    MemberPage page(Actor actor, MemberQuery query) {
        return fetch(statement(actor, query), query);
    }

    /// Every row of the query's page one by one, read from the server as they are needed.
    void each(Actor actor, MemberQuery query, Consumer<MemberRow> row) {
        SqlText statement = statement(actor, query);
        jdbc.query(
                connection -> {
                    PreparedStatement prepared = connection.prepareStatement(statement.text());
                    prepared.setFetchSize(ROWS_AT_ONCE);
                    new ArgumentPreparedStatementSetter(statement.arguments()).setValues(prepared);
                    return prepared;
                },
                rows -> {
                    if (rows.getLong(1) != 0) {
                        row.accept(row(rows, query.on()));
                    }
                });
    }

    private SqlText statement(Actor actor, MemberQuery query) {
        UnitId unit = Objects.requireNonNull(query.unit());
        LocalDate today = LocalDate.now(clock);
        boolean reachesUnits = actor.scope(MembershipCapabilities.READ_MEMBERS).reachesUnits();
        SqlText base = TallyStore.members(unit, query.on());
        MemberHits hits = reachesUnits && !query.filtered() && query.order() == MemberQuery.Order.NAME
                ? MemberHits.everybody(actor, query, unit, base)
                : MemberHits.of(actor, query, unit, today);
        return statement(actor, query, hits, reachesUnits ? base : hits.total());
    }

    /// The first matches by name among the members of all units in reach, nobody counted.
    List<MemberRow> search(Actor actor, MemberQuery query) {
        MemberHits hits = MemberHits.inReach(actor, query, LocalDate.now(clock));
        return fetch(statement(actor, query, hits, hits.total()), query).items();
    }

    private SqlText statement(Actor actor, MemberQuery query, MemberHits hits, SqlText base) {
        return new SqlText()
                .add(hits.clause())
                .add(" select " + MemberRows.columns() + ", t.total, t.base from (select ")
                .add(hits.total())
                .add(" as total, ")
                .add(base)
                .add(" as base) t left join (shown s join membership.listing l on l.id = s.id")
                .add(MemberRows.sight(actor, query.on(), LocalDate.now(clock)))
                .add(") on true")
                .add(hits.order().clause());
    }

    private MemberPage fetch(SqlText statement, MemberQuery query) {
        ResultSetExtractor<MemberPage> read = rows -> read(rows, query);
        return Objects.requireNonNull(jdbc.query(statement.text(), read, statement.arguments()));
    }

    private static MemberPage read(ResultSet rows, MemberQuery query) throws SQLException {
        rows.next();
        int total = rows.getInt(TOTAL);
        int base = rows.getInt(BASE);
        List<MemberRow> items = new ArrayList<>(query.size());
        if (rows.getLong(1) != 0) {
            do {
                items.add(row(rows, query.on()));
            } while (rows.next());
        }
        return new MemberPage(items, total, base);
    }

    private static MemberRow row(ResultSet rows, LocalDate on) throws SQLException {
        LocalDate recognised = rows.getObject(5, LocalDate.class);
        Standing standing = Standing.on(on, recognised);
        return new MemberRow(
                new PersonId(rows.getLong(1)),
                rows.getString(2),
                born(rows),
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

    private static @Nullable PartialDate born(ResultSet rows) throws SQLException {
        int year = rows.getInt(7);
        return year == 0 ? null : new PartialDate(year, known(rows.getInt(8)), known(rows.getInt(9)));
    }

    private static @Nullable Integer known(int number) {
        return number == 0 ? null : number;
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
