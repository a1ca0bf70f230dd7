package org.sotay.admission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.UnitId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Keeps who looks after candidates and who introduces them.
@Repository
class HelpStore {

    private static final String MENTORS = """
        select m.id, m.mentor_id, n.full_name, lower(m.valid), upper(m.valid), m.resolution
        from admission.mentoring m join people.person_view n on n.id = m.mentor_id
        where m.candidate_id = ?
        order by lower(m.valid) desc, m.id
        """;
    private static final String ASSIGN = """
        insert into admission.mentoring (candidate_id, mentor_id, valid, resolution, once, recorded_at, recorded_by)
        values (?, ?, daterange(?, null), ?, ?, ?, ?)
        on conflict (once) do nothing
        """;
    private static final String INTRODUCERS = """
        select i.id, i.introducer_id, n.full_name, lower(i.valid), upper(i.valid), i.together_since, i.replaces_id
        from admission.introduction i join people.person_view n on n.id = i.introducer_id
        where i.candidate_id = ?
        order by lower(i.valid) desc, i.id
        """;
    private static final String INTRODUCE = """
        insert into admission.introduction (candidate_id, introducer_id, together_since, replaces_id, valid, once,
            recorded_at, recorded_by)
        values (?, ?, ?, ?, daterange(?, null), ?, ?, ?)
        on conflict (once) do nothing
        """;
    private static final String OFFICIALS = """
        select n.id, n.full_name
        from membership.assignment_view a
        join membership.membership_view m on m.person_id = a.person_id and m.recognised_on <= ?
            and (m.ended_on is null or m.ended_on > ?)
        join people.person_view n on n.id = a.person_id
        where a.cell_id = ? and a.valid @> ?::date
        order by n.sort_key, n.id
        """;

    private static final String OF_CELLS = """
        select distinct n.id, n.full_name, n.sort_key
        from admission.candidate_cell k
        join membership.assignment_view a on a.cell_id = k.cell_id and a.valid @> ?::date
        join membership.membership_view m on m.person_id = a.person_id and m.recognised_on <= ?
            and (m.ended_on is null or m.ended_on > ?)
        join people.person_view n on n.id = a.person_id
        where k.candidate_id = any(?) and k.valid @> ?::date
        order by n.sort_key, n.id
        limit 1000
        """;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    HelpStore(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Who looks or looked after the candidate, the latest first.
    List<Mentoring> mentors(CandidateId candidate) {
        return jdbc.query(
                MENTORS,
                (row, number) -> new Mentoring(
                        row.getLong(1), new PersonId(row.getLong(2)), row.getString(3), period(row), row.getString(6)),
                candidate.value());
    }

    void assign(
            CandidateId candidate, PersonId mentor, LocalDate from, @Nullable String resolution, UUID once, Actor by) {
        jdbc.update(
                ASSIGN,
                candidate.value(),
                mentor.value(),
                from,
                resolution,
                once,
                now(),
                by.account().value());
    }

    /// Who introduces or introduced the candidate, the latest first.
    List<Introduction> introducers(CandidateId candidate) {
        return jdbc.query(
                INTRODUCERS,
                (row, number) -> new Introduction(
                        row.getLong(1),
                        new PersonId(row.getLong(2)),
                        row.getString(3),
                        Objects.requireNonNull(row.getObject(6, LocalDate.class)),
                        row.getObject(7, Long.class),
                        period(row)),
                candidate.value());
    }

    void introduce(
            CandidateId candidate,
            PersonId introducer,
            LocalDate togetherSince,
            @Nullable Long replaces,
            LocalDate from,
            UUID once,
            Actor by) {
        jdbc.update(
                INTRODUCE,
                candidate.value(),
                introducer.value(),
                togetherSince,
                replaces,
                from,
                once,
                now(),
                by.account().value());
    }

    void endMentoring(long id, LocalDate on) {
        jdbc.update("update admission.mentoring set valid = daterange(lower(valid), ?) where id = ?", on, id);
    }

    void endIntroduction(long id, LocalDate on) {
        jdbc.update("update admission.introduction set valid = daterange(lower(valid), ?) where id = ?", on, id);
    }

    /// Whether a row of a form stands already.
    boolean stands(String table, UUID once) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from admission." + table + " where once = ?)", Boolean.class, once));
    }

    /// Official members of a cell on a day, by name.
    List<Backer> officials(UnitId cell, LocalDate day) {
        return jdbc.query(
                OFFICIALS,
                (row, number) -> new Backer(new PersonId(row.getLong(1)), row.getString(2)),
                day,
                day,
                cell.value(),
                day);
    }

    /// Official members of the cells of these candidates on a day, by name.
    List<Backer> officials(Collection<CandidateId> candidates, LocalDate day) {
        return jdbc.query(
                OF_CELLS,
                (row, number) -> new Backer(new PersonId(row.getLong(1)), row.getString(2)),
                day,
                day,
                day,
                CandidateId.values(candidates),
                day);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Period period(ResultSet row) throws SQLException {
        return new Period(Objects.requireNonNull(row.getObject(4, LocalDate.class)), row.getObject(5, LocalDate.class));
    }
}
