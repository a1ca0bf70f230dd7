package org.sotay.admission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.UnitId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Keeps what each open case waits for.
@Repository
class WaitingStore {

    private static final String WRITE = """
        insert into admission.case_waiting (case_id, candidate_id, cell_id, unit_id, level, step, number, weight, since,
            answer)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (case_id) do update set cell_id = excluded.cell_id, unit_id = excluded.unit_id,
            level = excluded.level, step = excluded.step, number = excluded.number, weight = excluded.weight,
            since = excluded.since, answer = excluded.answer
        """;
    private static final String PLACED = """
        select w.case_id, h.cell_id, w.level, k.rule_set
        from admission.case_waiting w
        join procedure.case_view k on k.id = w.case_id
        cross join lateral (
            select c.cell_id from admission.candidate_cell c where c.candidate_id = w.candidate_id
            order by lower(c.valid) <= ? desc, lower(c.valid) desc limit 1) h
        """;

    /// Cases whose candidate is looked after today by a cell that is or stands below one of the units, or that has
    /// changed.
    private static final String BELOW = PLACED + """
        where h.cell_id <> w.cell_id or exists (
            select from organisation.unit_place_view p
            where p.unit_id = h.cell_id and p.valid @> ?::date
                and string_to_array(p.path::text, '.')::bigint[] && ?)
        """;
    private static final String OF = PLACED + "where w.candidate_id = ?";

    private static final String MOVE = """
        update admission.case_waiting set cell_id = ?, unit_id = ?
        where case_id = ? and level = ? and (cell_id, unit_id) <> (?, ?)
        """;

    private final JdbcTemplate jdbc;

    WaitingStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// Writes what a case waits for; a case that is over waits for nothing.
    void write(long caseId, CandidateId candidate, CellLine line, @Nullable Waiting waiting) {
        if (waiting == null) {
            jdbc.update("delete from admission.case_waiting where case_id = ?", caseId);
            return;
        }
        UnitId unit = line.at(waiting.level()).orElse(line.cell()).id();
        jdbc.update(
                WRITE,
                caseId,
                candidate.value(),
                line.cell().id().value(),
                unit.value(),
                waiting.level().name(),
                waiting.step().name(),
                waiting.step().number(),
                waiting.weight(),
                waiting.since(),
                waiting.answer());
    }

    /// A case that waits, with the cell that looks after its candidate today.
    record Placed(long caseId, UnitId cell, Level level, String ruleSet) {}

    /// The open case of a candidate, if there is one.
    List<Placed> of(CandidateId candidate, LocalDate today) {
        return jdbc.query(OF, (row, number) -> placed(row), today, candidate.value());
    }

    List<Placed> below(Collection<UnitId> units, LocalDate today) {
        return jdbc.query(BELOW, (row, number) -> placed(row), today, today, UnitId.values(units));
    }

    private static Placed placed(ResultSet row) throws SQLException {
        return new Placed(
                row.getLong(1), new UnitId(row.getLong(2)), Level.valueOf(row.getString(3)), row.getString(4));
    }

    /// Every open case.
    List<Placed> all(LocalDate today) {
        return jdbc.query(PLACED, (row, number) -> placed(row), today);
    }

    /// A case for which another unit is to act.
    record Moved(Placed placed, UnitId unit) {}

    /// Who is to act are these units, as far as the cases still wait for the same level.
    void move(List<Moved> moved) {
        jdbc.batchUpdate(
                MOVE,
                moved.stream()
                        .map(one -> new Object[] {
                            one.placed().cell().value(),
                            one.unit().value(),
                            one.placed().caseId(),
                            one.placed().level().name(),
                            one.placed().cell().value(),
                            one.unit().value()
                        })
                        .toList());
    }
}
