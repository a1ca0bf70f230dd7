package org.sotay.admission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.KeptRefusal;
import org.sotay.kernel.Refusal;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Keeps what somebody does with many candidates at once: the selection, what is asked, who was refused why.
@Repository
class ManyStore {

    private static final String ITEMS = """
        insert into admission.bulk_item (bulk_id, candidate_id) select ?, c.id from unnest(?::bigint[]) as c(id)
        """;
    private static final String ROWS = """
        select i.candidate_id, n.full_name, coalesce(f.name, u.code), i.refusal
        from admission.bulk_item i
        join admission.candidate c on c.id = i.candidate_id
        join people.person_view n on n.id = c.person_id
        cross join lateral (
            select k.cell_id from admission.candidate_cell k where k.candidate_id = c.id
            order by lower(k.valid) desc limit 1) k
        join organisation.unit_view u on u.id = k.cell_id
        left join organisation.unit_fact_view f on f.unit_id = u.id and upper_inf(f.valid)
        where i.bulk_id = ?
        order by i.refusal is null, n.sort_key, i.candidate_id
        """;
    private static final String WRITTEN = """
        update admission.bulk_item i set row_id = g.row
        from unnest(?::bigint[], ?::bigint[]) as g(candidate, row)
        where i.bulk_id = ? and i.candidate_id = g.candidate
        """;
    private static final String REFUSED = """
        update admission.bulk_item i set refusal = g.refusal
        from jsonb_to_recordset(?::jsonb) as g(candidate bigint, refusal jsonb)
        where i.bulk_id = ? and i.candidate_id = g.candidate
        """;

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    ManyStore(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long insert(ManyKind kind, Collection<CandidateId> candidates, Actor by) {
        long id = Objects.requireNonNull(jdbc.queryForObject(
                "insert into admission.bulk (kind, made_at, made_by, made_name) values (?, ?, ?, ?) returning id",
                Long.class,
                kind.name(),
                now(),
                by.account().value(),
                by.name()));
        jdbc.update(ITEMS, id, CandidateId.values(candidates));
        return id;
    }

    /// One of the actor's own, without its rows.
    Optional<Many> find(Actor by, long id, boolean lock) {
        return jdbc
                .query(
                        "select id, kind, state, action::text from admission.bulk where made_by = ? and id = ?"
                                + (lock ? " for update" : ""),
                        (row, number) -> new Many(
                                row.getLong(1),
                                ManyKind.valueOf(row.getString(2)),
                                Many.State.valueOf(row.getString(3)),
                                action(row.getString(4)),
                                List.of()),
                        by.account().value(),
                        id)
                .stream()
                .findFirst();
    }

    private @Nullable ManyAction action(@Nullable String kept) {
        return kept == null ? null : json.readValue(kept, ManyAction.class);
    }

    void ask(long id, ManyAction action) {
        jdbc.update("update admission.bulk set action = ?::jsonb where id = ?", json.writeValueAsString(action), id);
    }

    /// Who is selected, those refused first, then by name.
    List<Many.Row> rows(long id) {
        return jdbc.query(ROWS, (row, number) -> row(row), id);
    }

    /// Those with whom it was done, and the row that was written for each.
    List<Written> written(long id) {
        return jdbc.query(
                "select candidate_id, row_id from admission.bulk_item where bulk_id = ? and row_id is not null",
                (row, number) -> new Written(new CandidateId(row.getLong(1)), row.getLong(2)),
                id);
    }

    /// A row that was written for a candidate.
    record Written(CandidateId candidate, long row) {}

    void done(long id, List<Written> written, Map<CandidateId, Refusal> refused) {
        jdbc.update(
                WRITTEN,
                written.stream().map(one -> one.candidate().value()).toArray(Long[]::new),
                written.stream().map(Written::row).toArray(Long[]::new),
                id);
        List<Kept> kept = new ArrayList<>();
        refused.forEach((candidate, why) -> kept.add(new Kept(candidate.value(), KeptRefusal.of(why))));
        jdbc.update(REFUSED, json.writeValueAsString(kept), id);
        jdbc.update("update admission.bulk set state = 'DONE', done_at = ? where id = ?", now(), id);
    }

    void undone(long id) {
        jdbc.update("update admission.bulk set state = 'UNDONE', undone_at = ? where id = ?", now(), id);
    }

    private record Kept(long candidate, KeptRefusal refusal) {}

    private Many.Row row(ResultSet row) throws SQLException {
        String refusal = row.getString(4);
        return new Many.Row(
                new CandidateId(row.getLong(1)),
                row.getString(2),
                row.getString(3),
                refusal == null
                        ? null
                        : json.readValue(refusal, KeptRefusal.class).refusal());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
