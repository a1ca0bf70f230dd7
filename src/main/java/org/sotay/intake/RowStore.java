package org.sotay.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sotay.exchange.RowVerdict;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Reads rows of files for pages.
@Repository
class RowStore {

    private static final String FIRST =
            "select cells from intake.line where import_id = ? and number > ? order by number limit ?";
    private static final String PAGE = """
        select d.number, d.label, coalesce(d.subject, m.subject)
        from intake.draft d
        left join intake.made m on m.import_id = d.import_id and m.number = d.number
        where d.import_id = ? and d.verdict = ?::intake.verdict order by d.number offset ? limit ?
        """;

    private static final String FAULTS = """
        select field, count(*)::int from intake.problem
        where import_id = ? and number > 0 group by field order by 2 desc, field
        """;
    private static final String PROBLEMS = """
        select number, column_number, field, value, reason, arguments from intake.problem
        where import_id = ? and number > 0 and (? = '' or field = ?) order by number, place offset ? limit ?
        """;

    private static final String NAMES =
            "select number, label from intake.draft where import_id = ? and number = any(?)";

    private final JdbcTemplate jdbc;

    RowStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<List<String>> first(ImportId id, int headingRow, int most) {
        return jdbc.query(FIRST, (row, index) -> Stored.texts(row.getString(1)), id.value(), headingRow, most);
    }

    List<ImportRow> page(ImportId id, RowVerdict verdict, int page, int size) {
        return jdbc.query(
                PAGE,
                (row, index) -> {
                    long subject = row.getLong(3);
                    return new ImportRow(row.getInt(1), row.getString(2), row.wasNull() ? null : subject);
                },
                id.value(),
                verdict.name(),
                (long) (page - 1) * size,
                size);
    }

    /// Whom or what the rows are about, as far as they tell.
    Map<Integer, String> names(ImportId id, Collection<Integer> numbers) {
        Map<Integer, String> names = HashMap.newHashMap(numbers.size());
        jdbc.query(
                NAMES,
                row -> {
                    names.put(row.getInt(1), row.getString(2));
                },
                id.value(),
                numbers.toArray(Integer[]::new));
        return names;
    }

    /// Fields in which cells are refused, those with most of them first.
    List<Fault> faults(ImportId id) {
        return jdbc.query(FAULTS, (row, index) -> new Fault(row.getString(1), row.getInt(2)), id.value());
    }

    /// One page of the refused cells of a field; of all fields where it is empty.
    List<RowProblem> problems(ImportId id, List<String> headings, String field, int page, int size) {
        return jdbc.query(
                PROBLEMS, ProblemStore.problem(headings), id.value(), field, field, (long) (page - 1) * size, size);
    }
}
