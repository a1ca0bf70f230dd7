package org.sotay.intake;

import java.util.List;
import java.util.function.Consumer;
import org.sotay.exchange.CheckedRow;
import org.sotay.exchange.RowVerdict;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/// Keeps what would become of each row, and what each became.
@Repository
class DraftStore {

    private static final String ADD = """
        insert into intake.draft (import_id, number, verdict, label, subject, changes, plan)
        select ?, d.number, d.verdict::intake.verdict, d.label, d.subject, d.changes, d.plan
        from unnest(?::int[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[])
            as d(number, verdict, label, subject, changes, plan)
        """;
    private static final String MADE = """
        insert into intake.made (import_id, number, subject) select ?, m.* from unnest(?::int[], ?::bigint[]) as m
        """;
    private static final String TO_WRITE = """
        select number, verdict::text, label, subject, changes, plan from intake.draft
        where import_id = ? and verdict in ('NEW', 'CHANGED') and number > ? order by number limit ?
        """;
    private static final String WRITTEN = """
        select d.number, d.verdict::text, d.label, coalesce(d.subject, m.subject), d.changes, d.plan
        from intake.made m
        join intake.draft d on d.import_id = m.import_id and d.number = m.number
        where m.import_id = ? and m.number < ? order by m.number desc limit ?
        """;
    private static final String CHANGED = """
        select number, label, subject, changes from intake.draft
        where import_id = ? and verdict = 'CHANGED' order by number offset ? limit ?
        """;
    private static final int BLOCK = 2_000;

    private static final RowMapper<CheckedRow> ROW = (row, index) -> {
        long subject = row.getLong(4);
        return new CheckedRow(
                row.getInt(1),
                RowVerdict.valueOf(row.getString(2)),
                row.getString(3),
                List.of(),
                row.wasNull() ? null : subject,
                Stored.changes(row.getString(5)),
                row.getString(6));
    };

    private final JdbcTemplate jdbc;

    DraftStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// Forgets what was said of the rows, before they are looked at again.
    void clear(ImportId id) {
        jdbc.update("delete from intake.draft where import_id = ?", id.value());
    }

    void add(ImportId id, List<CheckedRow> rows) {
        jdbc.update(
                ADD,
                id.value(),
                numbers(rows),
                rows.stream().map(row -> row.verdict().name()).toArray(String[]::new),
                rows.stream().map(CheckedRow::label).toArray(String[]::new),
                rows.stream().map(CheckedRow::subject).toArray(Long[]::new),
                rows.stream().map(row -> Stored.changes(row.changes())).toArray(String[]::new),
                rows.stream().map(CheckedRow::plan).toArray(String[]::new));
    }

    /// Notes what the rows of a block became.
    void made(ImportId id, List<CheckedRow> rows, List<Long> subjects) {
        jdbc.update(MADE, id.value(), numbers(rows), subjects.toArray(Long[]::new));
    }

    private static Integer[] numbers(List<CheckedRow> rows) {
        return rows.stream().map(CheckedRow::number).toArray(Integer[]::new);
    }

    /// Forgets what the rows had become.
    void forgetMade(ImportId id) {
        jdbc.update("delete from intake.made where import_id = ?", id.value());
    }

    /// New and changed rows in their order, in blocks.
    void eachToWrite(ImportId id, Consumer<List<CheckedRow>> block) {
        each(TO_WRITE, id, 0, block);
    }

    /// Rows that were written, the last first, in blocks.
    void eachWritten(ImportId id, Consumer<List<CheckedRow>> block) {
        each(WRITTEN, id, Integer.MAX_VALUE, block);
    }

    private void each(String statement, ImportId id, int from, Consumer<List<CheckedRow>> block) {
        List<CheckedRow> rows = jdbc.query(statement, ROW, id.value(), from, BLOCK);
        while (!rows.isEmpty()) {
            block.accept(rows);
            int last = rows.getLast().number();
            rows = rows.size() < BLOCK ? List.of() : jdbc.query(statement, ROW, id.value(), last, BLOCK);
        }
    }

    /// One page of the changed rows.
    List<ChangedRow> changed(ImportId id, int page, int size) {
        return jdbc.query(
                CHANGED,
                (row, index) -> new ChangedRow(
                        row.getInt(1), row.getString(2), row.getLong(3), Stored.changes(row.getString(4))),
                id.value(),
                (long) (page - 1) * size,
                size);
    }
}
