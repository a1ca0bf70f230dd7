package org.sotay.admission;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Keeps what was corrected or taken back of a candidate.
@Repository
class JournalStore {

    private static final String REVISE = """
        insert into admission.revision (candidate_id, subject, before, after, recorded_at, recorded_by, recorded_name)
        select c.id, ?, ?, ?, ?, ?, ? from unnest(?::bigint[]) as c(id)
        """;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    JournalStore(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param subject message key of what it is about
    void revise(CandidateId candidate, String subject, @Nullable String before, @Nullable String after, Actor by) {
        revise(List.of(candidate), subject, before, after, by);
    }

    void revise(
            Collection<CandidateId> candidates,
            String subject,
            @Nullable String before,
            @Nullable String after,
            Actor by) {
        jdbc.update(
                REVISE,
                subject,
                before,
                after,
                clock.instant().atOffset(ZoneOffset.UTC),
                by.account().value(),
                by.name(),
                CandidateId.values(candidates));
    }
}
