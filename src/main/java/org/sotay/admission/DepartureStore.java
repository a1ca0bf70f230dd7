package org.sotay.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Keeps who left a list, how and why; what is taken back stays in the journal.
@Repository
class DepartureStore {

    private static final String LEAVE = """
        update admission.candidate
        set left_on = ?, leaving = ?::admission.leaving, left_note = ?, left_name = ?, version = version + 1
        where id = ?
        """;
    private static final String BACK = """
        with gone as (
            select id, left_on, leaving, left_note from admission.candidate where id = ? and left_on is not null),
        kept as (
            insert into admission.revision (candidate_id, subject, before, after, recorded_at, recorded_by,
                recorded_name)
            select id, ?, leaving::text || ' ' || left_on || coalesce(' ' || left_note, ''), null,
                ?, ?, ?
            from gone),
        reviewed as (
            delete from admission.review r using gone g
            where r.candidate_id = g.id and not r.kept and r.month = date_trunc('month', g.left_on)::date)
        update admission.candidate c
        set left_on = null, leaving = null, left_note = null, left_name = null, version = version + 1
        from gone where c.id = gone.id
        """;
    private static final String END_MENTORS = """
        with cut as (
            update admission.mentoring set valid = daterange(lower(valid), ?)
            where candidate_id = any(?) and valid @> ?::date and lower(valid) < ?)
        delete from admission.mentoring where candidate_id = any(?) and lower(valid) >= ?
        """;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    DepartureStore(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void leave(CandidateId id, LocalDate on, Leaving how, @Nullable String note, Actor by) {
        jdbc.update(LEAVE, on, how.name(), note, by.name(), id.value());
    }

    /// As if they had never left, and the review that took them off had not been held.
    void comeBack(CandidateId id, Actor by) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.update(BACK, id.value(), "admission.undone.left", now, by.account().value(), by.name());
    }

    /// Whether the candidate was enrolled in a class.
    boolean trained(CandidateId id) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from admission.training where candidate_id = ?)", Boolean.class, id.value()));
    }

    /// Whether there is or was a case about the candidate.
    boolean tried(CandidateId id) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select case_id is not null from admission.candidate where id = ?", Boolean.class, id.value()));
    }

    /// Something about the candidate changed that others may look at.
    void count(CandidateId id) {
        jdbc.update("update admission.candidate set version = version + 1 where id = ?", id.value());
    }

    /// Whoever looks after these candidates stops on the day.
    void endMentors(Collection<CandidateId> candidates, LocalDate day) {
        Long[] ids = CandidateId.values(candidates);
        jdbc.update(END_MENTORS, day, ids, day, day, ids, day);
    }
}
