package org.sotay.admission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Keeps papers and their files. One that was recorded by mistake is withdrawn and stays on record.
@Repository
class PaperStore {

    private static final String OF = """
        select p.id, p.kind::text, p.dated_on, p.number, p.issuer, p.conclusion::text, p.note, p.introducer_id,
            n.full_name, p.recorded_at, p.recorded_name, f.name, f.media_type, f.size
        from admission.paper p
        left join people.person_view n on n.id = p.introducer_id
        left join admission.paper_file f on f.paper_id = p.id
        where p.candidate_id = ? and p.withdrawn_at is null
        order by p.dated_on, p.id
        """;
    private static final String INSERT = """
        insert into admission.paper (candidate_id, kind, dated_on, number, issuer, conclusion, note, introducer_id, once,
            recorded_at, recorded_by, recorded_name)
        values (?, ?::admission.paper_kind, ?, ?, ?, ?::admission.conclusion, ?, ?, ?, ?, ?, ?)
        on conflict (once) do nothing
        returning id
        """;
    private static final String KEEP = """
        insert into admission.paper_file (paper_id, name, media_type, size, sha256, content) values (?, ?, ?, ?, ?, ?)
        """;
    private static final String WITHDRAW = """
        update admission.paper set withdrawn_at = ?, withdrawn_by = ?
        where id = ? and candidate_id = ? and withdrawn_at is null
        """;
    private static final String RESTORE = """
        update admission.paper set withdrawn_at = null, withdrawn_by = null
        where id = ? and candidate_id = ? and withdrawn_at is not null
        """;
    private static final String FILE = """
        select f.name, f.media_type, f.content
        from admission.paper_file f join admission.paper p on p.id = f.paper_id
        where p.id = ? and p.candidate_id = ? and p.withdrawn_at is null
        """;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    PaperStore(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Papers that count, by the day they bear.
    List<Paper> of(CandidateId candidate) {
        return jdbc.query(OF, (row, number) -> paper(row), candidate.value());
    }

    /// Records a paper.
    ///
    /// @return the number of the paper; none where the same form recorded it before
    Optional<Long> insert(CandidateId candidate, Paper.Facts facts, UUID once, Actor by) {
        PersonId introducer = facts.introducer();
        return jdbc
                .query(
                        INSERT,
                        (row, number) -> row.getLong(1),
                        candidate.value(),
                        facts.kind().name(),
                        facts.datedOn(),
                        facts.number(),
                        facts.issuer(),
                        CandidateStore.name(facts.conclusion()),
                        facts.note(),
                        introducer == null ? null : introducer.value(),
                        once,
                        now(),
                        by.account().value(),
                        by.name())
                .stream()
                .findFirst();
    }

    void keep(long paper, PaperFile file) {
        jdbc.update(KEEP, paper, file.name(), file.mediaType(), file.size(), file.sha256(), file.content());
    }

    /// It counts no longer.
    ///
    /// @return false where it does not count already
    boolean withdraw(CandidateId candidate, long paper, Actor by) {
        return jdbc.update(WITHDRAW, now(), by.account().value(), paper, candidate.value()) == 1;
    }

    /// It counts again.
    ///
    /// @return false where it counts already
    boolean restore(CandidateId candidate, long paper) {
        return jdbc.update(RESTORE, paper, candidate.value()) == 1;
    }

    /// Whether there is such a paper, whether it counts or not.
    boolean exists(CandidateId candidate, long paper) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from admission.paper where id = ? and candidate_id = ?)",
                Boolean.class,
                paper,
                candidate.value()));
    }

    Optional<PaperContent> file(CandidateId candidate, long paper) {
        return jdbc
                .query(
                        FILE,
                        (row, number) -> new PaperContent(
                                row.getString(1), row.getString(2), Objects.requireNonNull(row.getBytes(3))),
                        paper,
                        candidate.value())
                .stream()
                .findFirst();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Paper paper(ResultSet row) throws SQLException {
        Long introducer = row.getObject(8, Long.class);
        String name = row.getString(12);
        return new Paper(
                row.getLong(1),
                new Paper.Facts(
                        PaperKind.valueOf(row.getString(2)),
                        Objects.requireNonNull(row.getObject(3, LocalDate.class)),
                        row.getString(4),
                        row.getString(5),
                        CandidateStore.constant(Conclusion.class, row.getString(6)),
                        row.getString(7),
                        introducer == null ? null : new PersonId(introducer)),
                row.getString(9),
                Objects.requireNonNull(row.getObject(10, OffsetDateTime.class)).toInstant(),
                row.getString(11),
                name == null ? null : new Paper.FileFacts(name, row.getString(13), row.getInt(14)));
    }
}
