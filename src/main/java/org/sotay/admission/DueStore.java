package org.sotay.admission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Scope;
import org.sotay.kernel.SqlText;
import org.sotay.kernel.UnitId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Lists what waits for a unit, the most harmful first.
@Repository
class DueStore {

    static final String COLUMNS = """
        w.case_id, w.candidate_id, n.full_name, c.code, coalesce(cf.name, c.code), coalesce(uf.name, u.code), w.step,
        w.level, w.since, w.clock, w.due_on, w.uncertain, w.answer
        """;
    static final String NAMES = """
        join admission.candidate k on k.id = w.candidate_id
        join people.person_view n on n.id = k.person_id
        join organisation.unit_view c on c.id = w.cell_id
        left join organisation.unit_fact_view cf
            on cf.unit_id = w.cell_id and cf.valid @> least(?::date, c.dissolved_on - 1)
        join organisation.unit_view u on u.id = w.unit_id
        left join organisation.unit_fact_view uf
            on uf.unit_id = w.unit_id and uf.valid @> least(?::date, u.dissolved_on - 1)
        """;
    /// Days over by their weight; then what is due next, then what waits longest.
    static final String HARM = """
        case when w.due_on < ?::date then (?::date - w.due_on) * w.weight end desc nulls last, w.due_on, w.since, w.case_id
        """;
    private static final String FOUND = """
        with found as (
            select w.*, d.clock, d.due_on, coalesce(d.uncertain, false) as uncertain
            from admission.case_waiting w
            left join lateral (
                select r.clock, r.due_on, r.uncertain from procedure.clock_view r
                where r.case_id = w.case_id and r.stopped_on is null and r.starts_on <= ?
                order by r.due_on limit 1) d on true
            where w.unit_id = ? and w.since <= ?),
        page as (
            select w.*, count(*) over () as total, count(*) filter (where w.due_on < ?) over () as overdue,
                row_number() over (order by\
        """;
    private static final String PAGE = """
        ) as place
            from found w)
        select %s, w.total, w.overdue
        from page w
        """.formatted(COLUMNS);

    private final JdbcTemplate jdbc;

    DueStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// What waits for a unit on a day, as far as the scope reaches the unit.
    DuePage page(Scope scope, UnitId unit, LocalDate today, int page, int size) {
        if (!scope.everywhere() && !scope.units().contains(unit)) {
            return new DuePage(List.of(), 0, 0);
        }
        SqlText statement = new SqlText()
                .add(FOUND, today, unit.value(), today, today)
                .add(" " + HARM, today, today)
                .add(PAGE)
                .add(NAMES, today, today)
                .add(" where w.place > ? and w.place <= ? order by w.place", (page - 1L) * size, (long) page * size);
        List<Counted> rows = jdbc.query(statement.text(), (row, number) -> counted(row), statement.arguments());
        if (rows.isEmpty() && page > 1) {
            DuePage first = page(scope, unit, today, 1, 1);
            return new DuePage(List.of(), first.total(), first.overdue());
        }
        return rows.isEmpty()
                ? new DuePage(List.of(), 0, 0)
                : new DuePage(
                        rows.stream().map(Counted::item).toList(),
                        rows.getFirst().total(),
                        rows.getFirst().overdue());
    }

    private record Counted(DueItem item, int total, int overdue) {}

    private static Counted counted(ResultSet row) throws SQLException {
        return new Counted(item(row), row.getInt(14), row.getInt(15));
    }

    static DueItem item(ResultSet row) throws SQLException {
        return new DueItem(
                row.getLong(1),
                new CandidateId(row.getLong(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                AdmissionStep.valueOf(row.getString(7)),
                Level.valueOf(row.getString(8)),
                Objects.requireNonNull(row.getObject(9, LocalDate.class)),
                clock(row.getString(10)),
                row.getObject(11, LocalDate.class),
                row.getBoolean(12),
                row.getBoolean(13));
    }

    private static @Nullable AdmissionClock clock(@Nullable String name) {
        return name == null ? null : AdmissionClock.valueOf(name);
    }
}
