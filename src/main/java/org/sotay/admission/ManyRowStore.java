package org.sotay.admission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.UnitId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/// Reads and writes what is done with many candidates at once, in one statement each.
@Repository
class ManyRowStore {

    private static final String MENTOR = """
        select n.full_name,
            exists (select from membership.membership_view m
                where m.person_id = n.id and m.recognised_on <= ? and (m.ended_on is null or m.ended_on > ?)),
            array(select a.cell_id from membership.assignment_view a where a.person_id = n.id and a.valid @> ?::date)
        from people.person_view n where n.id = ?
        """;
    private static final String MENTORED = """
        select distinct candidate_id from admission.mentoring
        where candidate_id = any(?) and mentor_id = ? and valid && daterange(?, null)
        """;
    private static final String TRAINED = """
        select distinct candidate_id from admission.training
        where candidate_id = any(?) and class = ? and begins_on = ?
        """;
    private static final String ASSIGN = """
        insert into admission.mentoring (candidate_id, mentor_id, valid, resolution, recorded_at, recorded_by)
        select c.id, ?, daterange(?, null), ?, ?, ? from unnest(?::bigint[]) as c(id)
        returning candidate_id, id
        """;
    private static final String ENROL = """
        insert into admission.training (candidate_id, class, centre, begins_on, ends_on, recorded_at, recorded_by)
        select c.id, ?, ?, ?, ?, ?, ? from unnest(?::bigint[]) as c(id)
        returning candidate_id, id
        """;
    private static final String RECORD = """
        insert into admission.paper (candidate_id, kind, dated_on, number, issuer, recorded_at, recorded_by,
            recorded_name)
        select c.id, ?::admission.paper_kind, ?, ?, ?, ?, ?, ? from unnest(?::bigint[]) as c(id)
        returning candidate_id, id
        """;
    private static final RowMapper<ManyStore.Written> WRITTEN =
            (row, number) -> new ManyStore.Written(new CandidateId(row.getLong(1)), row.getLong(2));

    private final JdbcTemplate jdbc;
    private final Clock clock;

    ManyRowStore(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<ManyRules.Mentor> mentor(PersonId person, LocalDate day) {
        return jdbc.query(MENTOR, (row, number) -> mentor(row), day, day, day, person.value()).stream()
                .findFirst();
    }

    private static ManyRules.Mentor mentor(ResultSet row) throws SQLException {
        Set<UnitId> cells = Arrays.stream((Long[]) row.getArray(3).getArray())
                .map(UnitId::new)
                .collect(Collectors.toSet());
        return new ManyRules.Mentor(row.getString(1), row.getBoolean(2), cells);
    }

    /// Those with whom it was done before: who have this mentor on the day or later, or are in that class.
    Set<CandidateId> already(ManyAction action, Collection<CandidateId> candidates) {
        Long[] ids = CandidateId.values(candidates);
        RowMapper<CandidateId> one = (row, number) -> new CandidateId(row.getLong(1));
        return new HashSet<>(
                switch (action.kind()) {
                    case MENTOR -> jdbc.query(MENTORED, one, ids, action.person(), action.on());
                    case TRAINING -> jdbc.query(TRAINED, one, ids, action.name(), action.on());
                    case CERTIFICATE -> List.<CandidateId>of();
                });
    }

    /// Does it with each of them.
    List<ManyStore.Written> write(ManyAction action, Collection<CandidateId> candidates, Actor by) {
        Long[] ids = CandidateId.values(candidates);
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        long account = by.account().value();
        return switch (action.kind()) {
            case MENTOR -> jdbc.query(ASSIGN, WRITTEN, action.person(), action.on(), action.name(), now, account, ids);
            case TRAINING ->
                jdbc.query(
                        ENROL, WRITTEN, action.name(), action.centre(), action.on(), action.until(), now, account, ids);
            case CERTIFICATE ->
                jdbc.query(
                        RECORD,
                        WRITTEN,
                        Objects.requireNonNull(action.paper()).name(),
                        action.on(),
                        action.name(),
                        action.centre(),
                        now,
                        account,
                        by.name(),
                        ids);
        };
    }

    /// Takes the rows back that were written, as far as they still stand as they were written.
    int undo(ManyKind kind, Collection<Long> rows, Actor by) {
        Long[] ids = rows.toArray(Long[]::new);
        return switch (kind) {
            case MENTOR ->
                jdbc.update("delete from admission.mentoring where id = any(?) and upper_inf(valid)", (Object) ids);
            case TRAINING -> jdbc.update("delete from admission.training where id = any(?)", (Object) ids);
            case CERTIFICATE ->
                jdbc.update(
                        "update admission.paper set withdrawn_at = ?, withdrawn_by = ?"
                                + " where id = any(?) and withdrawn_at is null",
                        clock.instant().atOffset(ZoneOffset.UTC),
                        by.account().value(),
                        ids);
        };
    }
}
