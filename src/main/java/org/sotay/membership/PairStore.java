package org.sotay.membership;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Keeps who could be the same as whom, and who was told apart.
@Repository
class PairStore {

    /// Key of the lock between those who settle: arbitrary, this room's own.
    private static final long SETTLING = 7_305_210_413L;

    private static final String DUE = "select exists (select from membership.pair_due)";
    private static final String TAKE = "delete from membership.pair_due returning person_id";
    private static final String FORGET = "delete from membership.pair where person_a = any(?) or person_b = any(?)";
    private static final String FIND = """
        insert into membership.pair (person_a, person_b, likeness)
        select least(person_id, other_id), greatest(person_id, other_id), min(likeness)
        from membership.pair_source where person_id = any(?)
        group by 1, 2
        """;
    private static final String TELL = """
        insert into membership.told_apart (person_a, person_b, told_at, told_by, told_name)
        values (?, ?, ?, ?, ?)
        on conflict do nothing
        """;
    private static final String TAKE_BACK = """
        update membership.told_apart set ended_at = ?, ended_by = ?, ended_name = ?
        where person_a = ? and person_b = ? and ended_at is null
        """;

    private static final String APART = """
        select told_at, told_name from membership.told_apart
        where person_a = ? and person_b = ? and ended_at is null
        """;

    private final JdbcTemplate jdbc;

    PairStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// Whether anybody has changed since the pairs were settled.
    boolean due() {
        return Boolean.TRUE.equals(jdbc.queryForObject(DUE, Boolean.class));
    }

    /// Finds anew the pairs of everybody who is due. The lock is held by nobody who changes members.
    void settle() {
        jdbc.query("select pg_advisory_xact_lock(?)", row -> {}, SETTLING);
        Long[] people = jdbc.queryForList(TAKE, Long.class).stream().distinct().toArray(Long[]::new);
        if (people.length > 0) {
            jdbc.update(FORGET, people, people);
            jdbc.update(FIND, (Object) people);
        }
    }

    /// Keeps that two are two; said twice, it is kept once.
    void tellApart(PersonId one, PersonId other, Instant now, Actor by) {
        jdbc.update(
                TELL,
                lower(one, other),
                higher(one, other),
                now.atOffset(ZoneOffset.UTC),
                by.account().value(),
                by.name());
    }

    /// Takes that back; what was said is kept.
    void takeBack(PersonId one, PersonId other, Instant now, Actor by) {
        jdbc.update(
                TAKE_BACK,
                now.atOffset(ZoneOffset.UTC),
                by.account().value(),
                by.name(),
                lower(one, other),
                higher(one, other));
    }

    /// Who told two apart, if they are.
    Optional<Pair.Apart> apart(PersonId one, PersonId other) {
        return jdbc
                .query(
                        APART,
                        (row, number) -> new Pair.Apart(
                                row.getObject(1, OffsetDateTime.class).toInstant(), row.getString(2)),
                        lower(one, other),
                        higher(one, other))
                .stream()
                .findFirst();
    }

    private static long lower(PersonId one, PersonId other) {
        return Math.min(one.value(), other.value());
    }

    private static long higher(PersonId one, PersonId other) {
        return Math.max(one.value(), other.value());
    }
}
