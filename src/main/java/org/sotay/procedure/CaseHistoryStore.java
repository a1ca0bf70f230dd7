package org.sotay.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Writes many cases at once, each with everything that happened in it.
@Repository
class CaseHistoryStore {

    private static final String WRITE = """
        with made as (select ?::timestamptz as at, ?::bigint as by, ?::text as name, ?::text as procedure),
        given as (
            select * from jsonb_to_recordset(?::jsonb) as g(
                person bigint, unit bigint, rules text, opened date, closed date, exit text, reason text, version int,
                steps jsonb, clocks jsonb)),
        opened as (
            insert into procedure.case_file (procedure, person_id, unit_id, rule_set, opened_on, opened_at, opened_by,
                version, closed_on, exit, exit_reason, closed_at, closed_by, closed_name)
            select made.procedure, person, unit, rules, opened, made.at, made.by, version, closed, exit, reason,
                case when exit is not null then made.at end, case when exit is not null then made.by end,
                case when exit is not null then made.name end
            from given, made
            returning id, person_id),
        steps as (
            insert into procedure.case_step (case_id, step, round, taken_on, passed, facts, justification, recorded_at,
                recorded_by, recorded_name)
            select o.id, s.step, s.round, s.taken, s.passed, s.facts, s.justification, made.at, made.by, made.name
            from given g
            join opened o on o.person_id = g.person
            cross join lateral jsonb_to_recordset(g.steps) as s(
                number int, step text, round smallint, taken date, passed boolean, facts jsonb, justification text)
            cross join made
            order by o.id, s.number),
        clocks as (
            insert into procedure.case_clock (case_id, clock, round, starts_on, days, working, due_on, uncertain,
                stopped_on)
            select o.id, c.clock, c.round, c.starts, c.days, c.working, c.due, c.uncertain, c.stopped
            from given g
            join opened o on o.person_id = g.person
            cross join lateral jsonb_to_recordset(g.clocks) as c(
                clock text, round smallint, starts date, days smallint, working boolean, due date, uncertain boolean,
                stopped date))
        select person_id, id from opened
        """;

    private final JdbcTemplate jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    CaseHistoryStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            long person,
            long unit,
            String rules,
            LocalDate opened,
            @Nullable LocalDate closed,
            @Nullable String exit,
            @Nullable String reason,
            int version,
            List<StepRow> steps,
            List<ClockRow> clocks) {

        static Row of(CaseFile file) {
            CaseExit exit = file.exit();
            int steps = file.steps().size();
            return new Row(
                    file.person().value(),
                    file.unit().value(),
                    file.ruleSet(),
                    file.openedOn(),
                    exit == null ? null : exit.on(),
                    exit == null ? null : exit.exit(),
                    exit == null ? null : exit.reason(),
                    exit == null ? steps : steps + 1,
                    IntStream.range(0, steps)
                            .mapToObj(number -> StepRow.of(number, file.steps().get(number)))
                            .toList(),
                    file.clocks().stream().map(ClockRow::of).toList());
        }
    }

    private record StepRow(
            int number,
            String step,
            int round,
            LocalDate taken,
            boolean passed,
            Map<String, String> facts,
            @Nullable String justification) {

        static StepRow of(int number, TakenStep step) {
            return new StepRow(
                    number,
                    step.step(),
                    step.round(),
                    step.on(),
                    step.passed(),
                    new TreeMap<>(step.facts()),
                    step.justification());
        }
    }

    private record ClockRow(
            String clock,
            int round,
            LocalDate starts,
            int days,
            boolean working,
            LocalDate due,
            boolean uncertain,
            @Nullable LocalDate stopped) {

        static ClockRow of(CaseClock clock) {
            return new ClockRow(
                    clock.clock(),
                    clock.round(),
                    clock.startsOn(),
                    clock.days(),
                    clock.working(),
                    clock.dueOn(),
                    clock.uncertain(),
                    clock.stoppedOn());
        }
    }

    /// Writes all of them in one statement; the number of each by its person.
    Map<PersonId, Long> write(String procedure, List<CaseFile> files, Instant now, Actor by) {
        Map<PersonId, Long> ids = new HashMap<>();
        jdbc.query(
                WRITE,
                row -> {
                    ids.put(new PersonId(row.getLong(1)), row.getLong(2));
                },
                now.atOffset(ZoneOffset.UTC),
                by.account().value(),
                by.name(),
                procedure,
                json.writeValueAsString(files.stream().map(Row::of).toList()));
        return ids;
    }
}
