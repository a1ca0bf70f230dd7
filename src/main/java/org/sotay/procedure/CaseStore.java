package org.sotay.procedure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.UnitId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Reads and writes cases. Steps are added and never changed.
@Repository
class CaseStore {

    private static final String OPEN = """
        insert into procedure.case_file (procedure, person_id, unit_id, rule_set, opened_on, opened_at, opened_by)
        values (?, ?, ?, ?, ?, ?, ?) returning id
        """;
    private static final String FIND = """
        select id, person_id, unit_id, rule_set, opened_on, exit, closed_on, exit_reason, closed_name
        from procedure.case_file where id = ?\
        """;
    private static final String STEP = """
        select case_id, step, round, taken_on, passed, facts::text, justification, recorded_at, recorded_name
        from procedure.case_step where\
        """;
    private static final String CLOCKS = """
        select clock, round, starts_on, days, working, due_on, uncertain, extended_by, extension, stopped_on
        from procedure.case_clock where case_id = ? order by starts_on, clock, round
        """;
    private static final String TAKE = """
        insert into procedure.case_step (case_id, step, round, taken_on, passed, facts, justification, once, recorded_at,
            recorded_by, recorded_name)
        values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)
        """;
    private static final String START = """
        insert into procedure.case_clock (case_id, clock, round, starts_on, days, working, due_on, uncertain)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        """;
    private static final String STOP = """
        update procedure.case_clock set stopped_on = ? where case_id = ? and stopped_on is null and clock = any(?)
        """;
    private static final String STOP_ALL =
            "update procedure.case_clock set stopped_on = ? where case_id = ? and stopped_on is null";
    private static final String EXTEND = """
        update procedure.case_clock set extended_by = ?, extension = ?, due_on = ?, uncertain = ?, extended_at = ?,
            extended_by_account = ?, extended_name = ?
        where case_id = ? and clock = ? and round = ? and stopped_on is null
        """;
    private static final String CLOSE = """
        update procedure.case_file set closed_on = ?, exit = ?, exit_reason = ?, closed_at = ?, closed_by = ?,
            closed_name = ?, version = version + 1
        where id = ? and closed_on is null
        """;
    private static final TypeReference<TreeMap<String, String>> FACTS = new TypeReference<>() {};

    private final JdbcTemplate jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    CaseStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    long open(NewCase wanted, Instant now, Actor by) {
        return Objects.requireNonNull(jdbc.queryForObject(
                OPEN,
                Long.class,
                wanted.procedure().name(),
                wanted.person().value(),
                wanted.unit().value(),
                wanted.ruleSet(),
                wanted.openedOn(),
                now.atOffset(ZoneOffset.UTC),
                by.account().value()));
    }

    /// @param hold whether others wait until this transaction ends
    Optional<CaseFile> find(long id, boolean hold) {
        return jdbc.query(FIND + (hold ? " for update" : ""), (row, number) -> head(row), id).stream()
                .findFirst()
                .map(head -> whole(head, id));
    }

    private CaseFile whole(CaseFile head, long id) {
        List<TakenStep> steps = jdbc.query(STEP + " case_id = ? order by taken_on, id", (row, number) -> step(row), id);
        List<CaseClock> clocks = jdbc.query(CLOCKS, (row, number) -> clock(row), id);
        return new CaseFile(
                id, head.person(), head.unit(), head.ruleSet(), head.openedOn(), steps, clocks, head.exit());
    }

    Optional<Recorded> recorded(UUID once) {
        return jdbc.query(STEP + " once = ?", (row, number) -> new Recorded(row.getLong(1), step(row)), once).stream()
                .findFirst();
    }

    void take(CaseFile file, Taking taking, @Nullable UUID once, Instant now, Actor by) {
        jdbc.update(
                TAKE,
                file.id(),
                taking.step(),
                taking.round(),
                taking.on(),
                taking.passed(),
                json.writeValueAsString(new TreeMap<>(taking.facts())),
                taking.justification(),
                once,
                now.atOffset(ZoneOffset.UTC),
                by.account().value(),
                by.name());
        jdbc.update("update procedure.case_file set version = version + 1 where id = ?", file.id());
        if (!taking.stops().isEmpty()) {
            jdbc.update(STOP, taking.on(), file.id(), taking.stops().toArray(String[]::new));
        }
        for (ClockStart start : taking.starts()) {
            start(file, start);
        }
    }

    private void start(CaseFile file, ClockStart start) {
        jdbc.update(
                START,
                file.id(),
                start.clock(),
                file.nextRound(start.clock()),
                start.startsOn(),
                start.days(),
                start.working(),
                start.due().day(),
                !start.due().certain());
    }

    void extend(long id, CaseClock extended, Instant now, Actor by) {
        jdbc.update(
                EXTEND,
                extended.extendedBy(),
                extended.extension(),
                extended.dueOn(),
                extended.uncertain(),
                now.atOffset(ZoneOffset.UTC),
                by.account().value(),
                by.name(),
                id,
                extended.clock(),
                extended.round());
    }

    void close(long id, Taking.CaseEnd end, LocalDate on, Instant now, Actor by) {
        jdbc.update(
                CLOSE,
                on,
                end.exit(),
                end.reason(),
                now.atOffset(ZoneOffset.UTC),
                by.account().value(),
                by.name(),
                id);
        jdbc.update(STOP_ALL, on, id);
    }

    private static CaseFile head(ResultSet row) throws SQLException {
        String exit = row.getString(6);
        CaseExit end = exit == null
                ? null
                : new CaseExit(exit, day(row, 7), row.getString(8), Objects.requireNonNull(row.getString(9)));
        return new CaseFile(
                row.getLong(1),
                new PersonId(row.getLong(2)),
                new UnitId(row.getLong(3)),
                row.getString(4),
                day(row, 5),
                List.of(),
                List.of(),
                end);
    }

    private TakenStep step(ResultSet row) throws SQLException {
        Map<String, String> facts = json.readValue(row.getString(6), FACTS);
        return new TakenStep(
                row.getString(2),
                row.getInt(3),
                day(row, 4),
                row.getBoolean(5),
                facts,
                row.getString(7),
                Objects.requireNonNull(row.getObject(8, OffsetDateTime.class)).toInstant(),
                row.getString(9));
    }

    static CaseClock clock(ResultSet row) throws SQLException {
        return new CaseClock(
                row.getString(1),
                row.getInt(2),
                day(row, 3),
                row.getInt(4),
                row.getBoolean(5),
                day(row, 6),
                row.getBoolean(7),
                row.getObject(8, Integer.class),
                row.getString(9),
                row.getObject(10, LocalDate.class));
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }
}
