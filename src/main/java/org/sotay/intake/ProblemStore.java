package org.sotay.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/// Keeps every refused cell.
@Repository
class ProblemStore {

    private static final String ADD = """
        insert into intake.problem (import_id, number, place, column_number, field, value, reason, arguments)
        select ?, p.number, row_number() over (partition by p.number order by p.nth), p.column_number, p.field, p.value,
            p.reason, p.arguments
        from unnest(?::int[], ?::smallint[], ?::text[], ?::text[], ?::text[], ?::text[])
            with ordinality as p(number, column_number, field, value, reason, arguments, nth)
        """;
    private static final String COLUMNS =
            "select number, column_number, field, value, reason, arguments from intake.problem";
    private static final String PAGE =
            COLUMNS + " where import_id = ? and number > 0 order by number, place offset ? limit ?";
    private static final String OF_ROWS = COLUMNS + " where import_id = ? and number = any(?) order by number, place";
    private static final String UNKNOWN = """
        select field, value, count(*)::int from intake.problem
        where import_id = ? and reason = 'exchange.value.choice'
        group by field, value order by field, 3 desc, value limit ?
        """;

    private final JdbcTemplate jdbc;

    ProblemStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void clear(ImportId id) {
        jdbc.update("delete from intake.problem where import_id = ?", id.value());
    }

    /// All problems of a row come at once, in their order.
    void add(ImportId id, List<RowProblem> problems) {
        jdbc.update(
                ADD,
                id.value(),
                problems.stream().map(RowProblem::row).toArray(Integer[]::new),
                problems.stream().map(RowProblem::column).toArray(Integer[]::new),
                texts(problems, RowProblem::field),
                texts(problems, RowProblem::value),
                texts(problems, RowProblem::reason),
                texts(problems, problem -> Stored.arguments(problem.arguments())));
    }

    private static String[] texts(List<RowProblem> problems, Function<RowProblem, String> text) {
        return problems.stream().map(text).toArray(String[]::new);
    }

    /// One page of the problems, row by row.
    Listed<RowProblem> page(ImportId id, List<String> headings, int page, int size) {
        Long total =
                jdbc.queryForObject("select count(*) from intake.problem where import_id = ?", Long.class, id.value());
        return new Listed<>(
                jdbc.query(PAGE, problem(headings), id.value(), (long) (page - 1) * size, size),
                total == null ? 0 : total);
    }

    /// Problems by the row.
    Map<Integer, List<RowProblem>> of(ImportId id, List<Integer> rows) {
        return rows.isEmpty()
                ? new HashMap<>()
                : jdbc.query(OF_ROWS, problem(List.of()), id.value(), rows.toArray(Integer[]::new)).stream()
                        .collect(Collectors.groupingBy(RowProblem::row));
    }

    /// Words that stand for none of the choices, the most frequent first.
    List<UnknownWord> unknown(ImportId id, int most) {
        return jdbc.query(
                UNKNOWN,
                (row, index) -> new UnknownWord(row.getString(1), row.getString(2), row.getInt(3)),
                id.value(),
                most);
    }

    static RowMapper<RowProblem> problem(List<String> headings) {
        return (row, index) -> {
            int column = row.getInt(2);
            return new RowProblem(
                    row.getInt(1),
                    column,
                    column > 0 && column <= headings.size() ? headings.get(column - 1) : "",
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    Stored.arguments(row.getString(6)));
        };
    }
}
