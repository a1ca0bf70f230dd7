package org.sotay.admission;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Keeps how far candidates are, as dated rows, and the rows of lists that follow from it.
@Repository
class StageStore {

    private static final String GONE = """
        delete from admission.candidate_stage where candidate_id = ? and lower(valid) >= ?
        """;
    private static final String CUT = """
        update admission.candidate_stage set valid = daterange(lower(valid), ?)
        where candidate_id = ? and valid @> ?::date
        """;
    private static final String ENTER = """
        insert into admission.candidate_stage (candidate_id, stage, valid)
        values (?, ?::admission.stage, daterange(?, null))
        """;
    private static final String BACK = """
        with gone as (
            delete from admission.candidate_stage
            where candidate_id = ? and upper_inf(valid) and stage = ?::admission.stage
            returning lower(valid) as day)
        select day from gone
        """;
    private static final String REOPEN = """
        update admission.candidate_stage set valid = daterange(lower(valid), null)
        where candidate_id = ? and upper(valid) = ?
        """;
    private static final String CLEAR = "delete from admission.listing where candidate_id = any(?)";
    private static final String FILL = """
        insert into admission.listing (candidate_id, valid_from, valid_until, person_id, cell_id, stage, stage_since,
            listed_on, origin, full_name, sort_key, words)
        select candidate_id, valid_from, valid_until, person_id, cell_id, stage, stage_since, listed_on, origin,
            full_name, sort_key, words
        from admission.listing_source where candidate_id = any(?)
        """;
    private static final String OF_PEOPLE = "select id from admission.candidate where person_id = any(?)";

    private final JdbcTemplate jdbc;

    StageStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// From the day on the candidate is in this stage; what was recorded from that day on gives way to it.
    void enter(CandidateId candidate, Stage stage, LocalDate day) {
        jdbc.update(GONE, candidate.value(), day);
        jdbc.update(CUT, day, candidate.value(), day);
        jdbc.update(ENTER, candidate.value(), stage.name(), day);
    }

    /// The stage that was entered last is taken back, if it is this one; the one before goes on. False where another
    /// is the last, or none stood before.
    boolean retreat(CandidateId candidate, Stage stage) {
        List<LocalDate> day = jdbc.query(
                BACK,
                (row, number) -> Objects.requireNonNull(row.getObject(1, LocalDate.class)),
                candidate.value(),
                stage.name());
        return !day.isEmpty() && jdbc.update(REOPEN, candidate.value(), day.getFirst()) == 1;
    }

    /// Writes the rows that lists read anew.
    void refresh(Collection<CandidateId> candidates) {
        Long[] ids = CandidateId.values(candidates);
        jdbc.update(CLEAR, (Object) ids);
        jdbc.update(FILL, (Object) ids);
    }

    /// Everybody on a list, now or once, who is one of these people.
    List<CandidateId> ofPeople(Collection<Long> people) {
        return jdbc.query(
                OF_PEOPLE, (row, number) -> new CandidateId(row.getLong(1)), (Object) people.toArray(Long[]::new));
    }
}
