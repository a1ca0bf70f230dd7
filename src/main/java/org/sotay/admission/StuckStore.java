package org.sotay.admission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.sotay.kernel.Scope;
import org.sotay.kernel.SqlText;
import org.sotay.organisation.UnitReach;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Lists the cases below a unit that do not go on: overdue, not answered, idle.
@Repository
class StuckStore {

    /// Every stuck case below the unit and within the scope, with its reason.
    private static final String STUCK = """
        with first as materialized (
            select distinct on (r.case_id) r.case_id, r.clock, r.due_on, r.uncertain
            from procedure.clock_view r
            where r.stopped_on is null and r.starts_on <= ? order by r.case_id, r.due_on),
        stuck as materialized (
            select w.*, d.clock, d.due_on, coalesce(d.uncertain, false) as uncertain,
                case when d.due_on < ? then 'OVERDUE' when w.answer then 'ANSWER' else 'IDLE' end as reason
            from admission.case_waiting w
            join organisation.unit_view c on c.id = w.cell_id
            join organisation.unit_place_view p on p.unit_id = w.cell_id and p.valid @> least(?::date, c.dissolved_on - 1)
            left join first d on d.case_id = w.case_id
            where (d.due_on < ? or w.answer or d.due_on is null and w.since < ?)
                and string_to_array(p.path::text, '.')::bigint[] @> array[?]::bigint[] and\
        """;
    private static final String COUNTS = """
        ),
        counts as (select reason, step, count(*) as number from stuck group by reason, step)
        select reason, step, number from counts
        """;

    private final JdbcTemplate jdbc;

    StuckStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// @param idle cases without a running period in which nothing happened since before that day are stuck
    StuckPage page(Scope scope, StuckQuery query, LocalDate today, LocalDate idle) {
        StuckPage.Counts counts = counts(scope, query, today, idle);
        SqlText statement = rows(scope, query, today, idle)
                .add(" limit ? offset ?", query.size(), (query.page() - 1L) * query.size());
        List<DueItem> items = jdbc.query(statement.text(), (row, number) -> DueStore.item(row), statement.arguments());
        return new StuckPage(items, total(counts, query, scope, today, idle), counts);
    }

    /// Every match one by one, in the order of the list.
    void each(Scope scope, StuckQuery query, LocalDate today, LocalDate idle, Consumer<DueItem> item) {
        SqlText statement = rows(scope, query, today, idle);
        jdbc.query(
                statement.text(),
                row -> {
                    item.accept(DueStore.item(row));
                },
                statement.arguments());
    }

    private int total(StuckPage.Counts counts, StuckQuery query, Scope scope, LocalDate today, LocalDate idle) {
        if (query.step().isEmpty() || query.reason().isEmpty()) {
            return query.step()
                    .map(step -> counts.steps().getOrDefault(step, 0))
                    .orElseGet(() -> query.reason()
                            .map(reason -> counts.reasons().getOrDefault(reason, 0))
                            .orElse(counts.all()));
        }
        SqlText statement = stuck(scope, query, today, idle)
                .add(") select count(*) from stuck w where true")
                .add(filter(query));
        Integer total = jdbc.queryForObject(statement.text(), Integer.class, statement.arguments());
        return total == null ? 0 : total;
    }

    private StuckPage.Counts counts(Scope scope, StuckQuery query, LocalDate today, LocalDate idle) {
        SqlText statement = stuck(scope, query, today, idle).add(COUNTS);
        Map<StuckReason, Integer> reasons = new EnumMap<>(StuckReason.class);
        Map<AdmissionStep, Integer> steps = new EnumMap<>(AdmissionStep.class);
        jdbc.query(
                statement.text(),
                row -> {
                    count(row, reasons, steps);
                },
                statement.arguments());
        int all = reasons.values().stream().mapToInt(Integer::intValue).sum();
        return new StuckPage.Counts(all, reasons, steps);
    }

    private static void count(ResultSet row, Map<StuckReason, Integer> reasons, Map<AdmissionStep, Integer> steps)
            throws SQLException {
        int number = row.getInt(3);
        reasons.merge(StuckReason.valueOf(row.getString(1)), number, Integer::sum);
        steps.merge(AdmissionStep.valueOf(row.getString(2)), number, Integer::sum);
    }

    private static SqlText rows(Scope scope, StuckQuery query, LocalDate today, LocalDate idle) {
        return stuck(scope, query, today, idle)
                .add(") select " + DueStore.COLUMNS + " from stuck w ")
                .add(DueStore.NAMES, today, today)
                .add(" where true")
                .add(filter(query))
                .add(" order by ")
                .add(order(query, today));
    }

    private static SqlText stuck(Scope scope, StuckQuery query, LocalDate today, LocalDate idle) {
        return new SqlText()
                .add(STUCK, today, today, today, today, idle, query.unit().value())
                .add(" ")
                .add(UnitReach.ofPlace(scope));
    }

    private static SqlText filter(StuckQuery query) {
        SqlText filter = new SqlText();
        query.step().ifPresent(step -> filter.add(" and w.step = ?", step.name()));
        query.reason().ifPresent(reason -> filter.add(" and w.reason = ?", reason.name()));
        return filter;
    }

    private static SqlText order(StuckQuery query, LocalDate today) {
        String way = query.descending() ? " desc" : "";
        return switch (query.order()) {
            case HARM -> new SqlText().add(DueStore.HARM, today, today);
            case NAME -> new SqlText().add("n.sort_key" + way + ", w.case_id");
            case CELL -> new SqlText().add("coalesce(cf.name, c.code)" + way + ", n.sort_key, w.case_id");
            case STEP -> new SqlText().add("w.number" + way + ", w.due_on, w.case_id");
            case DUE -> new SqlText().add("w.due_on" + way + " nulls last, w.since, w.case_id");
        };
    }
}
