package org.sotay.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.sotay.exchange.TableRow;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/// Keeps the rows of files as they were read.
@Repository
class LineStore {

    private static final String ADD = """
        insert into intake.line (import_id, number, cells, problems)
        select ?, l.* from unnest(?::int[], ?::text[], ?::text[]) as l
        """;
    private static final String NEXT = """
        select number, cells, problems from intake.line
        where import_id = ? and number > ? order by number limit ?
        """;
    private static final String SOME = """
        select number, cells, problems from intake.line where import_id = ? and number = any(?)
        """;
    private static final String REFUSED = """
        select l.number, l.cells, l.problems
        from intake.draft d
        join intake.line l on l.import_id = d.import_id and l.number = d.number
        where d.import_id = ? and d.verdict = 'REFUSED' and d.number > ? order by d.number limit ?
        """;
    private static final int BLOCK = 2_000;

    private static final RowMapper<Line> LINE = (row, index) -> {
        int number = row.getInt(1);
        return new Line(number, Stored.texts(row.getString(2)), Stored.problems(number, row.getString(3)));
    };

    private final JdbcTemplate jdbc;

    LineStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(ImportId id, List<TableRow> rows) {
        jdbc.update(
                ADD,
                id.value(),
                rows.stream().map(TableRow::number).toArray(Integer[]::new),
                rows.stream().map(row -> Stored.texts(row.cells())).toArray(String[]::new),
                rows.stream().map(row -> Stored.problems(row.problems())).toArray(String[]::new));
    }

    /// Every row below the headings, in blocks.
    void each(ImportId id, int headingRow, Consumer<List<Line>> block) {
        each(NEXT, id, headingRow, block);
    }

    /// Every row that was refused, in blocks.
    void eachRefused(ImportId id, Consumer<List<Line>> block) {
        each(REFUSED, id, 0, block);
    }

    private void each(String statement, ImportId id, int after, Consumer<List<Line>> block) {
        int last = after;
        List<Line> lines = jdbc.query(statement, LINE, id.value(), last, BLOCK);
        while (!lines.isEmpty()) {
            block.accept(lines);
            last = lines.getLast().number();
            lines = lines.size() < BLOCK ? List.of() : jdbc.query(statement, LINE, id.value(), last, BLOCK);
        }
    }

    /// Some rows by their numbers.
    Map<Integer, Line> some(ImportId id, List<Integer> numbers) {
        Map<Integer, Line> found = HashMap.newHashMap(numbers.size());
        if (!numbers.isEmpty()) {
            jdbc.query(SOME, LINE, id.value(), numbers.toArray(Integer[]::new))
                    .forEach(line -> found.put(line.number(), line));
        }
        return found;
    }
}
