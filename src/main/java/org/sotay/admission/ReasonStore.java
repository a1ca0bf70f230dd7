package org.sotay.admission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.sotay.kernel.Actor;
import org.sotay.kernel.UnitId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Finds cells without candidates and keeps what they say about it.
@Repository
class ReasonStore {

    private static final String CELLS = """
        with cell as (
            select u.id, u.code, u.founded_on, f.name
            from organisation.unit_view u
            join organisation.unit_fact_view f on f.unit_id = u.id and f.valid @> ?::date
            join organisation.kind_view k on k.code = f.kind and k.holds_members
            where u.id in (%s)),
        last as (
            select l.cell_id, max(l.valid_until) as day
            from admission.listing l
            where l.stage < 'PROBATION' and l.valid_from <= ?
            group by l.cell_id),
        quiet as (
            select c.*, l.day from cell c left join last l on l.cell_id = c.id where l.day is null or l.day <= ?)
        """.formatted(CandidateHitReach.BELOW);
    /// What is told of a cell is looked up for those of the page alone.
    private static final String QUIET = CELLS + """
        , shown as (
            select * from quiet order by day nulls first, name, code limit ? offset ?)
        select s.code, s.name, s.founded_on, s.day,
            (select max(m.joined_on)
                from membership.assignment_view a
                join membership.membership_view m on m.person_id = a.person_id and a.valid @> m.joined_on
                where a.cell_id = s.id and m.joined_on <= ?),
            coalesce(n.officials, 0), coalesce(n.age, 0),
            (select r.reason from admission.cell_reason r where r.cell_id = s.id and r.year = ? order by r.id desc
                limit 1),
            (select count(*)::int from quiet), (select count(*)::int from cell)
        from shown s
        cross join lateral (
            select count(*) filter (where m.recognised_on <= ?)::int as officials,
                round(avg(? - p.birth_year))::int as age
            from membership.assignment_view a
            join membership.membership_view m on m.person_id = a.person_id and m.joined_on <= ?
                and (m.ended_on is null or m.ended_on > ?)
            join people.person_view p on p.id = a.person_id
            where a.cell_id = s.id and a.valid @> ?::date) n
        order by s.day nulls first, s.name, s.code
        """;
    private static final String COUNT =
            CELLS + " select (select count(*)::int from quiet), (select count(*)::int from cell)";
    private static final String OF = """
        select distinct on (year) year, reason, recorded_at, recorded_name from admission.cell_reason
        where cell_id = ? order by year desc, id desc
        """;
    private static final String RECORD = """
        insert into admission.cell_reason (cell_id, year, reason, recorded_at, recorded_by, recorded_name)
        select ?, ?, ?, ?, ?, ?
        where ? is distinct from (
            select r.reason from admission.cell_reason r where r.cell_id = ? and r.year = ? order by r.id desc limit 1)
        """;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    ReasonStore(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    QuietCells quiet(UnitId unit, LocalDate today, int page, int size) {
        int[] counts = new int[2];
        List<QuietCell> items = jdbc.query(
                QUIET,
                (row, number) -> {
                    counts[0] = row.getInt(9);
                    counts[1] = row.getInt(10);
                    return cell(row);
                },
                today,
                today,
                unit.value(),
                today,
                today,
                today,
                size,
                (long) (page - 1) * size,
                today,
                today.getYear(),
                today,
                today.getYear(),
                today,
                today,
                today);
        return items.isEmpty() ? nobody(unit, today) : new QuietCells(items, counts[0], counts[1]);
    }

    /// Every cell has somebody, or the page lies behind the last one, which is asked for again.
    private QuietCells nobody(UnitId unit, LocalDate today) {
        return jdbc.query(
                        COUNT,
                        (row, number) -> new QuietCells(List.of(), row.getInt(1), row.getInt(2)),
                        today,
                        today,
                        unit.value(),
                        today,
                        today,
                        today)
                .getFirst();
    }

    private static QuietCell cell(ResultSet row) throws SQLException {
        return new QuietCell(
                row.getString(1),
                row.getString(2),
                Objects.requireNonNull(row.getObject(3, LocalDate.class)),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class),
                row.getInt(6),
                row.getInt(7),
                row.getString(8));
    }

    /// The latest year first.
    List<CellReason> of(UnitId cell) {
        return jdbc.query(
                OF,
                (row, number) -> new CellReason(
                        row.getInt(1),
                        row.getString(2),
                        Objects.requireNonNull(row.getObject(3, OffsetDateTime.class))
                                .toInstant(),
                        row.getString(4)),
                cell.value());
    }

    /// What it says already is not written again.
    void record(UnitId cell, int year, String reason, Actor by) {
        jdbc.update(
                RECORD,
                cell.value(),
                year,
                reason,
                clock.instant().atOffset(ZoneOffset.UTC),
                by.account().value(),
                by.name(),
                reason,
                cell.value(),
                year);
    }
}
