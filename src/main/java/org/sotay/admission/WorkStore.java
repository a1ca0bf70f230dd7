package org.sotay.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Keeps tasks, notes and classes of candidates.
@Repository
class WorkStore {

    private static final String TASKS = """
        select id, what, given_on, due_on, done_on, outcome from admission.task
        where candidate_id = ? order by done_on is not null, coalesce(due_on, 'infinity'), given_on desc, id
        """;
    private static final String GIVE = """
        insert into admission.task (candidate_id, what, given_on, due_on, once, recorded_at, recorded_by)
        values (?, ?, ?, ?, ?, ?, ?)
        on conflict (once) do nothing
        """;
    private static final String NOTES = """
        select id, note, recorded_at, recorded_name from admission.note where candidate_id = ? order by id desc
        """;
    private static final String NOTE = """
        insert into admission.note (candidate_id, note, once, recorded_at, recorded_by, recorded_name)
        values (?, ?, ?, ?, ?, ?)
        on conflict (once) do nothing
        """;
    private static final String TRAININGS = """
        select id, class, centre, begins_on, ends_on from admission.training
        where candidate_id = ? order by begins_on desc, id
        """;
    private static final String ENROL = """
        insert into admission.training (candidate_id, class, centre, begins_on, ends_on, once, recorded_at, recorded_by)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (once) do nothing
        """;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    WorkStore(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Open ones first, by the day they are due.
    List<Task> tasks(CandidateId candidate) {
        return jdbc.query(
                TASKS,
                (row, number) -> new Task(
                        row.getLong(1),
                        row.getString(2),
                        Objects.requireNonNull(row.getObject(3, LocalDate.class)),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class),
                        row.getString(6)),
                candidate.value());
    }

    Optional<Task> task(CandidateId candidate, long id) {
        return tasks(candidate).stream().filter(task -> task.id() == id).findFirst();
    }

    void give(CandidateId candidate, String what, LocalDate given, @Nullable LocalDate due, UUID once, Actor by) {
        jdbc.update(
                GIVE,
                candidate.value(),
                what,
                given,
                due,
                once,
                now(),
                by.account().value());
    }

    void done(long id, LocalDate on, @Nullable String outcome) {
        jdbc.update("update admission.task set done_on = ?, outcome = ? where id = ?", on, outcome, id);
    }

    /// The latest first.
    List<Note> notes(CandidateId candidate) {
        return jdbc.query(
                NOTES,
                (row, number) -> new Note(
                        row.getLong(1),
                        row.getString(2),
                        Objects.requireNonNull(row.getObject(3, OffsetDateTime.class))
                                .toInstant(),
                        row.getString(4)),
                candidate.value());
    }

    void note(CandidateId candidate, String text, UUID once, Actor by) {
        jdbc.update(NOTE, candidate.value(), text, once, now(), by.account().value(), by.name());
    }

    /// The latest first.
    List<Training> trainings(CandidateId candidate) {
        return jdbc.query(
                TRAININGS,
                (row, number) -> new Training(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        Objects.requireNonNull(row.getObject(4, LocalDate.class)),
                        row.getObject(5, LocalDate.class)),
                candidate.value());
    }

    /// Enrols the candidate.
    ///
    /// @return false where the same form enrolled before
    boolean enrol(CandidateId candidate, Training training, UUID once, Actor by) {
        return jdbc.update(
                        ENROL,
                        candidate.value(),
                        training.name(),
                        training.centre(),
                        training.beginsOn(),
                        training.endsOn(),
                        once,
                        now(),
                        by.account().value())
                == 1;
    }

    void forget(Training training) {
        jdbc.update("delete from admission.training where id = ?", training.id());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
