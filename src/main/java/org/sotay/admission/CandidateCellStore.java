package org.sotay.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sotay.kernel.Actor;
import org.sotay.kernel.UnitId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Keeps which cell looks after a candidate, and since when.
@Repository
class CandidateCellStore {

    private static final String PLACE = """
        insert into admission.candidate_cell (candidate_id, cell_id, valid, recorded_at, recorded_by)
        values (?, ?, daterange(?, null), ?, ?)
        """;
    private static final String CUT = """
        update admission.candidate_cell set valid = daterange(lower(valid), ?)
        where candidate_id = ? and valid @> ?::date and lower(valid) < ?
        """;
    private static final String SINCE = """
        select max(lower(valid)) from admission.candidate_cell where candidate_id = ?
        """;
    private static final String NEXT = """
        select min(lower(n.valid))
        from (
            select k.valid from admission.candidate_cell k where k.candidate_id = ?
            union all
            select s.valid from admission.candidate_stage s where s.candidate_id = ?) n
        where lower(n.valid) > ?
        """;
    private static final String BEGIN = """
        update admission.%1$s set valid = daterange(?, upper(valid))
        where candidate_id = ? and lower(valid) = (
            select min(lower(valid)) from admission.%1$s where candidate_id = ?)
        """;
    private static final List<String> BEGINS =
            List.of(BEGIN.formatted("candidate_cell"), BEGIN.formatted("candidate_stage"));

    private final JdbcTemplate jdbc;
    private final CandidateFollowStore follows;

    CandidateCellStore(JdbcTemplate jdbc, CandidateFollowStore follows) {
        this.jdbc = jdbc;
        this.follows = follows;
    }

    /// The cell looks after the candidate from the day on; where a plan dissolves it later, the unit that follows does
    /// then.
    void place(CandidateId id, UnitId cell, LocalDate from, Instant now, Actor by) {
        jdbc.update(
                PLACE,
                id.value(),
                cell.value(),
                from,
                now.atOffset(ZoneOffset.UTC),
                by.account().value());
        follows.goOn(id, now, by);
    }

    /// From the day on another cell looks after the candidate.
    void move(CandidateId id, UnitId cell, LocalDate day, Instant now, Actor by) {
        jdbc.update(CUT, day, id.value(), day, day);
        place(id, cell, day, now, by);
    }

    /// The day on which the present cell began to look after the candidate.
    LocalDate since(CandidateId id) {
        return Objects.requireNonNull(jdbc.queryForObject(SINCE, LocalDate.class, id.value()));
    }

    /// The first day after that one on which the candidate was with another cell, or in another phase.
    Optional<LocalDate> next(CandidateId id, LocalDate day) {
        return Optional.ofNullable(jdbc.queryForObject(NEXT, LocalDate.class, id.value(), id.value(), day));
    }

    /// The first days of cell and stage follow the day of the listing.
    void beginOn(CandidateId id, LocalDate day) {
        BEGINS.forEach(begin -> jdbc.update(begin, day, id.value(), id.value()));
    }
}
