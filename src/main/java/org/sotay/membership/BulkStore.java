package org.sotay.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Period;
import org.sotay.people.PersonAttribute;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Keeps what is done with many members at once, each for the account that began it.
@Repository
class BulkStore {

    private static final String INSERT = """
        insert into membership.bulk (kind, made_at, made_by, made_name)
        values (?::membership.bulk_kind, ?, ?, ?) returning id
        """;
    private static final String ASK = """
        update membership.bulk set cell_id = (select u.id from organisation.unit_view u where u.code = ?),
            valid = case when ?::date is not null then daterange(?::date, ?::date) end,
            absence_kind = ?::membership.absence_kind, attribute = ?, value = ?, note = ?
        where id = ?
        """;
    private static final String FIND = """
        select b.id, b.kind::text, b.state::text, u.code, f.name, lower(b.valid), upper(b.valid),
            b.absence_kind::text, b.attribute, b.value, b.note, b.made_at, b.done_at, b.undone_at, c.members, c.done
        from membership.bulk b
        left join organisation.unit_view u on u.id = b.cell_id
        left join organisation.unit_fact_view f on f.unit_id = b.cell_id and f.valid @> lower(b.valid)
        cross join lateral (
            select count(*)::int as members, count(i.after)::int as done
            from membership.bulk_item i where i.bulk_id = b.id) c
        where b.made_by = ? and \
        """;

    private final JdbcTemplate jdbc;

    BulkStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    long insert(BulkKind kind, Instant now, Actor by) {
        return Objects.requireNonNull(jdbc.queryForObject(
                INSERT, Long.class, kind.name(), at(now), by.account().value(), by.name()));
    }

    /// Forgets what the account began and never did.
    void forget(AccountId by, Instant before) {
        jdbc.update(
                "delete from membership.bulk where state = 'DRAFT' and made_by = ? and made_at < ?",
                by.value(),
                at(before));
    }

    Optional<Bulk> find(AccountId by, long id) {
        return query("b.id = ?", by.value(), id).stream().findFirst();
    }

    /// The same, locked until the transaction ends.
    Optional<Bulk> lock(AccountId by, long id) {
        return query("b.id = ? for update of b", by.value(), id).stream().findFirst();
    }

    /// What was done, the latest first.
    BulkPage list(AccountId by, int page, int size) {
        Integer total = jdbc.queryForObject(
                "select count(*)::int from membership.bulk where made_by = ? and state <> 'DRAFT'",
                Integer.class,
                by.value());
        return new BulkPage(
                query(
                        "b.state <> 'DRAFT' order by b.id desc limit ? offset ?",
                        by.value(),
                        size,
                        (long) (page - 1) * size),
                Objects.requireNonNull(total));
    }

    /// Keeps what is to be done.
    void ask(long id, BulkAction action) {
        switch (action) {
            case BulkAction.Move(String cell, LocalDate on) -> ask(id, cell, Period.since(on), null, null, null, null);
            case BulkAction.Absence(AbsenceFact fact) ->
                ask(id, null, fact.period(), fact.kind().name(), null, null, fact.note());
            case BulkAction.Attribute(PersonAttribute attribute, String value) ->
                ask(id, null, null, null, attribute.name(), value, null);
        }
    }

    private void ask(
            long id,
            @Nullable String cell,
            @Nullable Period valid,
            @Nullable String absence,
            @Nullable String attribute,
            @Nullable String value,
            @Nullable String note) {
        LocalDate from = valid == null ? null : valid.from();
        jdbc.update(ASK, cell, from, from, valid == null ? null : valid.until(), absence, attribute, value, note, id);
    }

    void done(long id, Instant now) {
        jdbc.update("update membership.bulk set state = 'DONE', done_at = ? where id = ?", at(now), id);
    }

    void undone(long id, Instant now) {
        jdbc.update("update membership.bulk set state = 'UNDONE', undone_at = ? where id = ?", at(now), id);
    }

    private List<Bulk> query(String which, Object... arguments) {
        return jdbc.query(FIND + which, (row, number) -> bulk(row), arguments);
    }

    private static Bulk bulk(ResultSet row) throws SQLException {
        BulkKind kind = BulkKind.valueOf(row.getString(2));
        return new Bulk(
                row.getLong(1),
                kind,
                BulkState.valueOf(row.getString(3)),
                action(kind, row),
                row.getString(5),
                Objects.requireNonNull(moment(row, 12)),
                moment(row, 13),
                moment(row, 14),
                row.getInt(15),
                row.getInt(16));
    }

    private static @Nullable BulkAction action(BulkKind kind, ResultSet row) throws SQLException {
        @Nullable LocalDate from = row.getObject(6, LocalDate.class);
        @Nullable String attribute = row.getString(9);
        if (kind == BulkKind.ATTRIBUTE) {
            return attribute == null
                    ? null
                    : new BulkAction.Attribute(PersonAttribute.valueOf(attribute), row.getString(10));
        }
        if (from == null) {
            return null;
        }
        return kind == BulkKind.MOVE
                ? new BulkAction.Move(row.getString(4), from)
                : new BulkAction.Absence(new AbsenceFact(
                        AbsenceKind.valueOf(row.getString(8)),
                        new Period(from, row.getObject(7, LocalDate.class)),
                        row.getString(11)));
    }

    private static @Nullable Instant moment(ResultSet row, int column) throws SQLException {
        @Nullable OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
