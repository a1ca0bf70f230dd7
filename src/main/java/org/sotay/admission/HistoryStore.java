package org.sotay.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Reads everything that was recorded of a candidate, as one history.
@Repository
class HistoryStore {

    /// Names of stages, of papers and of ways to leave stand as their words do, to be told in the reader's language.
    private static final String HISTORY = """
        select h.day, h.key, h.what, h.before, h.by_name
        from (
            select lower(s.valid) as day, 'stage' as key, 'admission.stage.' || s.stage as what,
                null as before, null as by_name, 1 as place
            from admission.candidate_stage s where s.candidate_id = ? and s.stage not in ('LISTED', 'ENDED')
            union all
            select c.listed_on, 'listed', c.resolution, null, c.recorded_name, 0
            from admission.candidate c where c.id = ?
            union all
            select c.left_on, 'left', 'admission.leaving.' || c.leaving, c.left_note, c.left_name, 9
            from admission.candidate c where c.id = ? and c.left_on is not null
            union all
            select lower(k.valid), 'cell', coalesce(f.name, u.code), null, null, 2
            from admission.candidate_cell k
            join organisation.unit_view u on u.id = k.cell_id
            left join organisation.unit_fact_view f on f.unit_id = k.cell_id and f.valid @> lower(k.valid)
            where k.candidate_id = ?
            union all
            select lower(m.valid), 'mentor', n.full_name, null, null, 3
            from admission.mentoring m join people.person_view n on n.id = m.mentor_id where m.candidate_id = ?
            union all
            select p.dated_on, 'paper', 'admission.paperKind.' || p.kind, null, p.recorded_name, 4
            from admission.paper p where p.candidate_id = ? and p.withdrawn_at is null
            union all
            select t.done_on, 'task', t.what, t.outcome, null, 5
            from admission.task t where t.candidate_id = ? and t.done_on is not null
            union all
            select r.held_on, case when r.kept then 'kept' else 'off' end,
                to_char(r.month, 'MM/YYYY'), r.note, null, 6
            from admission.review r where r.candidate_id = ?
            union all
            select (v.recorded_at at time zone ?)::date, 'corrected', v.subject,
                v.before, v.recorded_name, 7
            from admission.revision v where v.candidate_id = ?) h
        where h.day <= ?
        order by h.day desc, h.place desc, h.what
        """;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    HistoryStore(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// What had happened by a day, the latest first.
    List<HistoryEntry> of(CandidateId candidate, LocalDate day) {
        long id = candidate.value();
        return jdbc.query(
                HISTORY,
                (row, number) -> new HistoryEntry(
                        Objects.requireNonNull(row.getObject(1, LocalDate.class)),
                        "admission.history." + row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)),
                id,
                id,
                id,
                id,
                id,
                id,
                id,
                id,
                clock.getZone().getId(),
                id,
                day);
    }
}
