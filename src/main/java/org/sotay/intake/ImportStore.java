package org.sotay.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Scope;
import org.sotay.kernel.SqlText;
import org.sotay.kernel.UnitId;
import org.sotay.organisation.UnitReach;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Keeps imports and how far each has come.
@Repository
class ImportStore {

    private static final String ADD = """
        insert into intake.import (target, unit_id, file_name, actor, state, work, created_at, created_by, created_name)
        values (?, ?, ?, ?, 'READING', 'READ', ?, ?, ?) returning id
        """;
    private static final String COLUMNS = """
        select i.id, i.target, i.unit_id, u.code, f.name, i.file_name, i.state::text, i.work::text, i.rows_all,
            i.rows_done, i.count_new, i.count_changed, i.count_unchanged, i.count_refused, i.mapping, i.since_1904,
            i.said, i.checked_at, i.created_name, i.created_at, i.committed_name, i.committed_at, i.undone_name, i.undone_at \
        """;
    private static final String FROM = """
        from intake.import i
        left join organisation.unit_view u on u.id = i.unit_id
        left join organisation.unit_fact_view f on f.unit_id = i.unit_id and f.valid @> ?::date
        where \
        """;
    private static final String WITHIN = """
        exists (
            select from organisation.unit_place_view p where p.unit_id = i.unit_id and p.valid @> ?::date and \
        """;
    private static final String ORDER = """
        update intake.import
        set state = ?::intake.state, work = ?::intake.work, begun = false, rows_done = 0, said = null, actor = ?
        where id = ? and state = ?::intake.state and work is null
        """;
    private static final String BEGIN = """
        update intake.import now set begun = true from intake.import before
        where now.id = ? and before.id = now.id and now.work is not null
        returning now.work::text, before.begun, now.actor
        """;
    private static final String REST = """
        update intake.import set state = ?::intake.state, work = null, begun = false, said = ? where id = ?
        """;
    private static final String CHECKED = """
        update intake.import
        set checked_at = ?, count_new = ?, count_changed = ?, count_unchanged = ?, count_refused = ?
        where id = ?
        """;
    private static final String READ = """
        update intake.import set mapping = ?, since_1904 = ?, rows_all = ?, rows_done = 0, work = 'CHECK' where id = ?
        """;
    private static final String FORGOTTEN = """
        delete from intake.import
        where state in ('READING', 'PREVIEW', 'FAILED') and work is null and created_at < ?
        """;

    private final JdbcTemplate jdbc;

    ImportStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    ImportId add(String target, @Nullable UnitId unit, String fileName, Actor by, Instant now) {
        return new ImportId(Objects.requireNonNull(jdbc.queryForObject(
                ADD,
                Long.class,
                target,
                unit == null ? null : unit.value(),
                fileName,
                Stored.any(StoredActor.of(by)),
                Timestamp.from(now),
                by.account().value(),
                by.name())));
    }

    /// Imports of a target within a scope.
    record Reach(String target, Scope scope) {}

    Optional<Import> find(ImportId id, List<Reach> reach, LocalDate today) {
        SqlText statement = new SqlText()
                .add(COLUMNS)
                .add(FROM, today)
                .add("i.id = ? and ", id.value())
                .add(within(reach, today));
        return list(statement).stream().findFirst();
    }

    /// One page of imports, the latest first.
    Listed<Import> page(List<Reach> reach, LocalDate today, int page, int size) {
        SqlText within = within(reach, today);
        SqlText count = new SqlText().add("select count(*) ").add(FROM, today).add(within);
        SqlText statement = new SqlText()
                .add(COLUMNS)
                .add(FROM, today)
                .add(within)
                .add(" order by i.created_at desc, i.id desc offset ? limit ?", (long) (page - 1) * size, size);
        Long total = jdbc.queryForObject(count.text(), Long.class, count.arguments());
        return new Listed<>(list(statement), total == null ? 0 : total);
    }

    /// The import whatever the reach, for work that was asked for by somebody who reached it.
    Import known(ImportId id, LocalDate today) {
        return list(new SqlText().add(COLUMNS).add(FROM, today).add("i.id = ?", id.value()))
                .getFirst();
    }

    private List<Import> list(SqlText statement) {
        return jdbc.query(statement.text(), (row, index) -> one(row), statement.arguments());
    }

    private static SqlText within(List<Reach> reach, LocalDate today) {
        SqlText within = new SqlText().add("(false");
        for (Reach one : reach) {
            within.add(" or i.target = ? and (? or ", one.target(), one.scope().everywhere())
                    .add(WITHIN, today)
                    .add(UnitReach.ofPlace(one.scope()))
                    .add("))");
        }
        return within.add(")");
    }

    /// Asks for work on an import that rests in a state; false when it does not.
    boolean order(ImportId id, ImportState from, ImportState to, ImportWork work, Actor by) {
        return jdbc.update(ORDER, to.name(), work.name(), Stored.any(StoredActor.of(by)), id.value(), from.name()) == 1;
    }

    /// Work that somebody asked for.
    ///
    /// @param interrupted whether it was begun before and came to no end
    record Ordered(ImportWork work, boolean interrupted, Actor actor) {}

    /// The work to be done for an import, which is begun with that; none when there is nothing to do.
    Optional<Ordered> begin(ImportId id) {
        return jdbc
                .query(
                        BEGIN,
                        (row, index) -> new Ordered(
                                ImportWork.valueOf(row.getString(1)),
                                row.getBoolean(2),
                                Stored.any(row.getString(3), StoredActor.class).actor()),
                        id.value())
                .stream()
                .findFirst();
    }

    void progress(ImportId id, int rows) {
        jdbc.update("update intake.import set rows_done = ? where id = ?", rows, id.value());
    }

    void expect(ImportId id, int rows) {
        jdbc.update("update intake.import set rows_all = ?, rows_done = 0 where id = ?", rows, id.value());
    }

    /// The file is read; what its columns may mean is known, and the check comes next.
    void read(ImportId id, ColumnPlan plan, boolean since1904, int rows) {
        jdbc.update(READ, Stored.any(plan), since1904, rows, id.value());
    }

    void plan(ImportId id, ColumnPlan plan) {
        jdbc.update("update intake.import set mapping = ? where id = ?", Stored.any(plan), id.value());
    }

    void checked(ImportId id, Instant at, Counts counts) {
        jdbc.update(
                CHECKED,
                Timestamp.from(at),
                counts.made(),
                counts.changed(),
                counts.unchanged(),
                counts.refused(),
                id.value());
    }

    /// The work is over.
    void rest(ImportId id, ImportState state, List<Refusal> said) {
        jdbc.update(REST, state.name(), Stored.refusals(said), id.value());
    }

    void committed(ImportId id, Actor by, Instant now) {
        jdbc.update(
                "update intake.import set committed_at = ?, committed_name = ? where id = ?",
                Timestamp.from(now),
                by.name(),
                id.value());
    }

    void undone(ImportId id, Actor by, Instant now) {
        jdbc.update(
                "update intake.import set undone_at = ?, undone_name = ? where id = ?",
                Timestamp.from(now),
                by.name(),
                id.value());
    }

    /// Drops an import of which nothing was written; false when it does not rest so.
    boolean drop(ImportId id) {
        return jdbc.update(
                        "delete from intake.import where id = ? and state in ('PREVIEW', 'FAILED') and work is null",
                        id.value())
                == 1;
    }

    /// Drops every import that was never written and that nobody has finished since.
    void dropOlder(Instant than) {
        jdbc.update(FORGOTTEN, Timestamp.from(than));
    }

    private static Import one(ResultSet row) throws SQLException {
        long unit = row.getLong(3);
        UnitId unitId = row.wasNull() ? null : new UnitId(unit);
        String work = row.getString(8);
        String mapping = row.getString(15);
        Timestamp checked = row.getTimestamp(18);
        return new Import(
                new ImportId(row.getLong(1)),
                row.getString(2),
                unitId,
                row.getString(4),
                row.getString(5),
                row.getString(6),
                ImportState.valueOf(row.getString(7)),
                work == null ? null : new Progress(ImportWork.valueOf(work), row.getInt(10), row.getInt(9)),
                new Counts(row.getInt(11), row.getInt(12), row.getInt(13), row.getInt(14)),
                mapping == null ? null : Stored.any(mapping, ColumnPlan.class),
                row.getBoolean(16),
                Stored.refusals(row.getString(17)),
                new Import.Step(row.getString(19), row.getTimestamp(20).toInstant()),
                checked == null ? null : checked.toInstant(),
                step(row, 21),
                step(row, 23));
    }

    private static Import.@Nullable Step step(ResultSet row, int column) throws SQLException {
        Timestamp at = row.getTimestamp(column + 1);
        return at == null ? null : new Import.Step(row.getString(column), at.toInstant());
    }
}
