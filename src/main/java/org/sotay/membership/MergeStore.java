package org.sotay.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Scope;
import org.sotay.kernel.SqlText;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Keeps who was merged into whom. Facts are read through `stay_counted` and the views beside it.
@Repository
class MergeStore {

    /// Name of the index that lets nobody be merged twice.
    static final String ONCE = "merged_once";

    private static final String FIND = """
        select g.id, g.kept_id, g.merged_id, n.full_name, g.merged_at, g.merged_name
        from membership.merge g join people.person_view n on n.id = g.merged_id
        where \
        """;
    private static final String WHOLE = """
        select g.id, g.kept_id, g.merged_id, n.full_name, g.merged_at, g.merged_name, g.before::text, g.after::text
        from membership.merge g join people.person_view n on n.id = g.merged_id
        where \
        """;
    private static final String FACTS = """
        select exists (
                   select from membership.told_apart d
                   where d.person_a = least(p.kept, p.merged) and d.person_b = greatest(p.kept, p.merged)
                       and d.ended_at is null),
               (select n.full_name from membership.merge g join people.person_view n on n.id = g.merged_id
                where g.kept_id = p.merged and g.ended_at is null order by g.id limit 1),
               o.role::text, o.unit
        from (select ?::bigint as kept, ?::bigint as merged) p
        left join lateral (
            select o.role, coalesce(f.name, '') as unit from membership.office o
            left join organisation.unit_fact_view f on f.unit_id = o.unit_id and f.valid @> lower(o.valid)
            where o.person_id = p.merged and coalesce(upper(o.valid), 'infinity') > ?::date
            order by o.role limit 1) o on true
        """;
    private static final String LOCK =
            "select id from people.person_view where id in (?, ?) order by id for no key update";
    private static final String SET_ASIDE = "update membership.membership set merged = ? where person_id = ?";
    private static final String BEGIN = """
        insert into membership.merge (kept_id, merged_id, days, form_key, before, after, merged_at, merged_by, merged_name)
        values (?, ?, '{}', ?, ?::jsonb, ?::jsonb, ?, ?, ?)
        returning id
        """;
    /// Those of the merged one's memberships on which the kept one has none.
    private static final String COUNT_DAYS = """
        update membership.merge g set days =
            (select range_agg(daterange(m.joined_on, m.ended_on)) from membership.membership m
                where m.person_id = g.merged_id)
            - (select range_agg(daterange(m.joined_on, m.ended_on)) from membership.membership m
                where m.person_id = g.kept_id)
        where g.id = ?
        """;
    private static final String END = """
        update membership.merge set ended_at = ?, ended_by = ?, ended_name = ? where id = ? and ended_at is null
        """;
    private static final String LAST_CELL = """
        select exists (
            select from (
                select a.person_id, a.cell_id from membership.assignment a
                where a.person_id = ? and lower(a.valid) <= ? order by lower(a.valid) desc limit 1) l
            where \
        """;

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    MergeStore(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// A merge with what it changed.
    record Kept(Merge merge, MergeRecord before, MergeRecord after) {}

    /// The merge made by this form before. Whoever sends it at the same moment waits until this transaction ends.
    Optional<Merge> madeBy(UUID form) {
        jdbc.query("select pg_advisory_xact_lock(?)", row -> {}, form.getMostSignificantBits());
        return find("g.form_key = ?", form);
    }

    /// Those merged into somebody, the first one first.
    List<Merge> of(PersonId kept) {
        return jdbc.query(
                FIND + "g.kept_id = ? and g.ended_at is null order by g.id", (row, number) -> merge(row), kept.value());
    }

    /// The merge by which somebody stands in another one's file.
    Optional<Merge> by(PersonId merged) {
        return find("g.merged_id = ? and g.ended_at is null", merged.value());
    }

    /// A merge in force, locked until the transaction ends.
    Optional<Kept> lock(long id) {
        return jdbc
                .query(
                        WHOLE + "g.id = ? and g.ended_at is null for update of g",
                        (row, number) -> new Kept(merge(row), record(row.getString(7)), record(row.getString(8))),
                        id)
                .stream()
                .findFirst();
    }

    private Optional<Merge> find(String which, Object argument) {
        return jdbc.query(FIND + which, (row, number) -> merge(row), argument).stream()
                .findFirst();
    }

    /// Lets whoever changes one of the two wait.
    void own(PersonId kept, PersonId merged) {
        jdbc.query(LOCK, row -> {}, kept.value(), merged.value());
    }

    MergeRules.Facts facts(PersonId kept, PersonId merged) {
        return jdbc.query(FACTS, (row, number) -> facts(row), kept.value(), merged.value(), LocalDate.now(clock))
                .getFirst();
    }

    private static MergeRules.Facts facts(ResultSet row) throws SQLException {
        String role = row.getString(3);
        return new MergeRules.Facts(
                row.getBoolean(1),
                row.getString(2),
                role == null ? null : new MergeRules.Facts.Office(OfficeRole.valueOf(role), row.getString(4)));
    }

    /// Begins a merge whose days are still to be counted.
    long begin(Merging wanted, MergeRecord before, MergeRecord after, Instant now, Actor by) {
        jdbc.update(SET_ASIDE, true, wanted.merged().value());
        return Objects.requireNonNull(jdbc.queryForObject(
                BEGIN,
                Long.class,
                wanted.kept().value(),
                wanted.merged().value(),
                wanted.once(by.account()),
                json.writeValueAsString(before.withoutBelief()),
                json.writeValueAsString(after.withoutBelief()),
                now.atOffset(ZoneOffset.UTC),
                by.account().value(),
                by.name()));
    }

    void countDays(long id) {
        jdbc.update(COUNT_DAYS, id);
    }

    /// Ends a merge; what it was is kept.
    void end(Merge merge, Instant now, Actor by) {
        jdbc.update(END, now.atOffset(ZoneOffset.UTC), by.account().value(), by.name(), merge.id());
        jdbc.update(SET_ASIDE, false, merge.merged().value());
    }

    /// Whether the scope would reach somebody who is merged, by the last cell recorded with that card.
    boolean reaches(Scope scope, PersonId merged) {
        LocalDate today = LocalDate.now(clock);
        SqlText statement = new SqlText()
                .add(LAST_CELL, merged.value(), today)
                .add(Reach.of(scope.ofUnits(), today))
                .add(")");
        return Boolean.TRUE.equals(jdbc.queryForObject(statement.text(), Boolean.class, statement.arguments()));
    }

    private MergeRecord record(String stored) {
        return json.readValue(stored, MergeRecord.class);
    }

    private static Merge merge(ResultSet row) throws SQLException {
        return new Merge(
                row.getLong(1),
                new PersonId(row.getLong(2)),
                new PersonId(row.getLong(3)),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getString(6));
    }
}
