package org.sotay.admission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.UnitId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Keeps what cells said of their candidates month by month.
@Repository
class ReviewStore {

    /// Whom the cell looked after in that month, by today at the latest.
    private static final String ROWS = """
        with listed as (
            select distinct on (l.candidate_id) l.candidate_id, l.full_name, l.sort_key, l.stage, l.listed_on,
                l.valid_until
            from admission.listing l
            where l.cell_id = ? and l.valid_from <= ? and l.valid_until >= ? and l.stage < 'PROBATION'
            order by l.candidate_id, l.valid_from desc)
        select l.candidate_id, l.full_name, l.stage::text, l.listed_on,
            array(select n.full_name from admission.mentoring m join people.person_view n on n.id = m.mentor_id
                where m.candidate_id = l.candidate_id and m.valid @> ?::date order by lower(m.valid), m.id),
            (select count(*)::int from admission.task t where t.candidate_id = l.candidate_id and t.done_on is null),
            r.held_on, r.kept, r.note, c.left_on is not null
        from listed l
        join admission.candidate c on c.id = l.candidate_id
        left join admission.review r on r.candidate_id = l.candidate_id and r.month = ?
        where r.month is not null or (c.left_on is null and l.valid_until > ?)
        order by l.sort_key, l.candidate_id
        """;
    private static final String LOCK = """
        select c.id from admission.candidate c
        where c.id in (select l.candidate_id from admission.listing l where l.cell_id = ?) order by c.id for update
        """;
    private static final String WRITE = """
        with said as (
            select * from jsonb_to_recordset(?::jsonb) as g(candidate bigint, kept boolean, note text)),
        corrected as (
            insert into admission.revision (candidate_id, subject, before, after, recorded_at, recorded_by,
                recorded_name)
            select r.candidate_id, 'admission.field.review', r.kept || coalesce(' ' || r.note, ''),
                s.kept || coalesce(' ' || s.note, ''), ?, ?, ?
            from said s join admission.review r on r.candidate_id = s.candidate and r.month = ?)
        insert into admission.review (candidate_id, month, held_on, kept, note, recorded_at, recorded_by)
        select s.candidate, ?, ?, s.kept, s.note, ?, ? from said s
        on conflict (candidate_id, month) do update
        set held_on = excluded.held_on, kept = excluded.kept, note = excluded.note,
            recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by
        """;
    private static final String DUE = """
        select u.code, f.name, d.waiting, count(*) over ()::int
        from (
            select l.cell_id, count(*)::int as waiting
            from admission.listing l
            where l.cell_id in (%s) and l.stage < 'PROBATION' and l.valid_from <= ? and l.valid_until > ?
                and not exists (
                    select from admission.review r where r.candidate_id = l.candidate_id and r.month = ?)
            group by l.cell_id) d
        join organisation.unit_view u on u.id = d.cell_id
        join organisation.unit_fact_view f on f.unit_id = d.cell_id and f.valid @> ?::date
        order by d.waiting desc, f.name, u.code
        limit ?
        """.formatted(CandidateHitReach.BELOW);

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    ReviewStore(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Whom the cell looks or looked after in a month, by name; who has left only where the review took them off.
    List<ReviewRow> rows(UnitId cell, YearMonth month, LocalDate today) {
        LocalDate last = month.atEndOfMonth().isAfter(today) ? today : month.atEndOfMonth();
        LocalDate first = month.atDay(1);
        return jdbc.query(ROWS, (row, number) -> row(row), cell.value(), last, first, last, first, first);
    }

    /// Nobody else changes the candidates of a cell until the transaction ends.
    void lock(UnitId cell) {
        jdbc.query(LOCK, row -> {}, cell.value());
    }

    private record Said(
            long candidate, boolean kept, @Nullable String note) {}

    void write(YearMonth month, LocalDate heldOn, List<Reviews.Word> words, Actor by) {
        List<Said> said = words.stream()
                .map(word -> new Said(word.candidate().value(), word.kept(), word.note()))
                .toList();
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        long account = by.account().value();
        LocalDate first = month.atDay(1);
        jdbc.update(WRITE, json.writeValueAsString(said), now, account, by.name(), first, first, heldOn, now, account);
    }

    /// Cells at or below a unit that have said nothing of somebody in a month, those with most first.
    List<Reviews.CellDue> due(UnitId unit, YearMonth month, LocalDate today, int limit) {
        return jdbc.query(
                DUE,
                (row, number) -> new Reviews.CellDue(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4)),
                today,
                unit.value(),
                today,
                today,
                today,
                month.atDay(1),
                today,
                limit);
    }

    private static ReviewRow row(ResultSet row) throws SQLException {
        LocalDate held = row.getObject(7, LocalDate.class);
        return new ReviewRow(
                new CandidateId(row.getLong(1)),
                row.getString(2),
                Stage.valueOf(row.getString(3)),
                Objects.requireNonNull(row.getObject(4, LocalDate.class)),
                List.of((String[]) row.getArray(5).getArray()),
                row.getInt(6),
                held == null ? null : new ReviewRow.Verdict(held, row.getBoolean(8), row.getString(9)),
                row.getBoolean(10));
    }
}
