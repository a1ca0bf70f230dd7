package org.sotay.admission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;

/// Puts into the database what candidates bring and who stands by them, of any day.
final class Papers {

    private final JdbcTemplate jdbc;

    Papers(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void record(CandidateId candidate, PaperKind kind, LocalDate day) {
        record(candidate, kind, day, null);
    }

    void record(CandidateId candidate, PaperKind kind, LocalDate day, @Nullable Conclusion conclusion) {
        jdbc.update("""
            insert into admission.paper (candidate_id, kind, dated_on, number, conclusion, recorded_at, recorded_by,
                recorded_name)
            values (?, ?::admission.paper_kind, ?, '17', ?::admission.conclusion, now(), 1, 'Bùi Thị Hạnh')
            """, candidate.value(), kind.name(), day, conclusion == null ? null : conclusion.name());
    }

    void mentor(CandidateId candidate, PersonId mentor, LocalDate since) {
        jdbc.update("""
            insert into admission.mentoring (candidate_id, mentor_id, valid, recorded_at, recorded_by)
            values (?, ?, daterange(?, null), now(), 1)
            """, candidate.value(), mentor.value(), since);
    }

    void introducer(CandidateId candidate, PersonId introducer, LocalDate togetherSince, LocalDate named) {
        jdbc.update("""
            insert into admission.introduction (candidate_id, introducer_id, together_since, valid, recorded_at,
                recorded_by)
            values (?, ?, ?, daterange(?, null), now(), 1)
            """, candidate.value(), introducer.value(), togetherSince, named);
    }
}
