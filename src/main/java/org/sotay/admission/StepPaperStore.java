package org.sotay.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Puts the papers on record that steps bring, where they are not yet.
@Repository
class StepPaperStore {

    private static final String KEEP = """
        insert into admission.paper (candidate_id, kind, dated_on, number, issuer, conclusion, note, recorded_at,
            recorded_by, recorded_name)
        select ?, ?::admission.paper_kind, ?, ?, ?, ?::admission.conclusion, ?, ?, ?, ?
        where not exists (
            select from admission.paper p
            where p.candidate_id = ? and p.kind = ?::admission.paper_kind and p.withdrawn_at is null
                and p.dated_on <= ? and p.conclusion is not distinct from ?::admission.conclusion)
        """;
    private static final String INTRODUCTIONS = """
        insert into admission.paper (candidate_id, kind, dated_on, introducer_id, recorded_at, recorded_by,
            recorded_name)
        select i.candidate_id, 'INTRODUCTION', ?, i.introducer_id, ?, ?, ?
        from admission.introduction i
        where i.candidate_id = ? and i.valid @> ?::date and not exists (
            select from admission.paper p
            where p.candidate_id = i.candidate_id and p.kind = 'INTRODUCTION' and p.withdrawn_at is null
                and p.introducer_id = i.introducer_id)
        """;

    private static final String KINDS = """
        select distinct kind::text from admission.paper
        where candidate_id = ? and withdrawn_at is null and dated_on <= ?
        """;

    private final JdbcTemplate jdbc;

    StepPaperStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// A paper as a step tells it.
    record Brought(
            PaperKind kind,
            LocalDate on,
            @Nullable String number,
            @Nullable String issuer,
            @Nullable String conclusion,
            @Nullable String note) {}

    /// Kinds of papers that there are on a day.
    Set<PaperKind> kinds(CandidateId candidate, LocalDate on) {
        return new HashSet<>(
                jdbc.query(KINDS, (row, number) -> PaperKind.valueOf(row.getString(1)), candidate.value(), on));
    }

    void keep(CandidateId candidate, Brought paper, Instant now, Actor by) {
        jdbc.update(
                KEEP,
                candidate.value(),
                paper.kind().name(),
                paper.on(),
                paper.number(),
                paper.issuer(),
                paper.conclusion(),
                paper.note(),
                now.atOffset(ZoneOffset.UTC),
                by.account().value(),
                by.name(),
                candidate.value(),
                paper.kind().name(),
                paper.on(),
                paper.conclusion());
    }

    /// The letter of everybody who introduces on that day.
    void introductions(CandidateId candidate, LocalDate on, Instant now, Actor by) {
        jdbc.update(
                INTRODUCTIONS,
                on,
                now.atOffset(ZoneOffset.UTC),
                by.account().value(),
                by.name(),
                candidate.value(),
                on);
    }
}
