package org.sotay.admission;

import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Knows which case is about which candidate.
@Repository
class CaseLinkStore {

    private final JdbcTemplate jdbc;

    CaseLinkStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CandidateId> candidate(long caseId) {
        return jdbc
                .query(
                        "select id from admission.candidate where case_id = ?",
                        (row, number) -> new CandidateId(row.getLong(1)),
                        caseId)
                .stream()
                .findFirst();
    }

    Optional<Long> caseOf(CandidateId candidate) {
        return jdbc
                .query(
                        "select case_id from admission.candidate where id = ? and case_id is not null",
                        (row, number) -> row.getLong(1),
                        candidate.value())
                .stream()
                .findFirst();
    }

    void link(CandidateId candidate, long caseId) {
        jdbc.update("update admission.candidate set case_id = ? where id = ?", caseId, candidate.value());
    }
}
