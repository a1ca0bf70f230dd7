package org.sotay.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.sotay.kernel.Actor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Keeps why candidates left the Party before; what was recorded stays.
@Repository
class FormerMemberStore {

    private static final String ADD = """
        insert into admission.former_member (candidate_id, ground, expunged_on, recorded_at, recorded_by, recorded_name)
        select ?, told.ground, told.expunged_on, ?, ?, ?
        from (select ?::admission.former_ground as ground, ?::date as expunged_on) told
        left join lateral (
            select m.ground, m.expunged_on from admission.former_member m
            where m.candidate_id = ? order by m.id desc limit 1) last on true
        where (last.ground, last.expunged_on) is distinct from (told.ground, told.expunged_on)
        """;
    private static final String OF = """
        select ground::text, expunged_on, recorded_at, recorded_name
        from admission.former_member where candidate_id = ? order by id desc
        """;

    private final JdbcTemplate jdbc;

    FormerMemberStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// Writes a row, unless the last one says the same.
    void add(CandidateId candidate, EligibilityFacts.Former told, Instant now, Actor by) {
        jdbc.update(
                ADD,
                candidate.value(),
                now.atOffset(ZoneOffset.UTC),
                by.account().value(),
                by.name(),
                told.ground().name(),
                told.expungedOn(),
                candidate.value());
    }

    /// All that was recorded, the latest first.
    List<FormerGroundRecord> of(CandidateId candidate) {
        return jdbc.query(
                OF,
                (row, number) -> new FormerGroundRecord(
                        FormerGround.valueOf(row.getString(1)),
                        row.getObject(2, LocalDate.class),
                        Objects.requireNonNull(row.getObject(3, OffsetDateTime.class))
                                .toInstant(),
                        row.getString(4)),
                candidate.value());
    }
}
