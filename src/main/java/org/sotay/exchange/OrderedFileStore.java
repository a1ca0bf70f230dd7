package org.sotay.exchange;

import static org.sotay.exchange.jooq.Tables.FILE;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.sotay.exchange.FileOrder.Owner;
import org.sotay.exchange.OrderedFile.Problem;
import org.sotay.exchange.OrderedFile.State;
import org.springframework.stereotype.Repository;

/// Keeps the orders of lists for those who asked for them.
@Repository
class OrderedFileStore {

    private final DSLContext sql;

    OrderedFileStore(DSLContext sql) {
        this.sql = sql;
    }

    /// Waits until nobody else orders for this account.
    void takeTurn(Owner owner) {
        sql.execute(
                "select pg_advisory_xact_lock(hashtextextended('exchange-file', {0}))",
                owner.account().value());
    }

    int count(Owner owner) {
        return sql.fetchCount(FILE, FILE.ACCOUNT_ID.eq(owner.account().value()));
    }

    /// The same list, which is not written yet.
    Optional<Long> pending(FileOrder order) {
        return sql.select(FILE.ID)
                .from(FILE)
                .where(of(order.owner()))
                .and(FILE.LANGUAGE.eq(order.language().name()))
                .and(FILE.LIST.eq(order.list().source()))
                .and(FILE.ADDRESS.eq(order.list().kept()))
                .and(FILE.FORMAT.eq(order.list().format().name()))
                .and(FILE.STATE.in(State.WAITING.name(), State.WRITING.name()))
                .limit(1)
                .fetchOptional(row -> row.value1());
    }

    long add(FileOrder order, String title, String name, int total, Instant now, Instant expiresAt) {
        return sql.insertInto(FILE)
                .set(FILE.ACCOUNT_ID, order.owner().account().value())
                .set(FILE.ACTING, order.owner().acting())
                .set(FILE.LANGUAGE, order.language().name())
                .set(FILE.LIST, order.list().source())
                .set(FILE.ADDRESS, order.list().kept())
                .set(FILE.FORMAT, order.list().format().name())
                .set(FILE.TITLE, title)
                .set(FILE.NAME, name)
                .set(FILE.STATE, State.WAITING.name())
                .set(FILE.BEGUN, 0)
                .set(FILE.ROWS_TOTAL, total)
                .set(FILE.ROWS_WRITTEN, 0)
                .set(FILE.ORDERED_AT, now.atOffset(ZoneOffset.UTC))
                .set(FILE.EXPIRES_AT, expiresAt.atOffset(ZoneOffset.UTC))
                .returningResult(FILE.ID)
                .fetchSingle()
                .value1();
    }

    /// Whether there was one that had failed.
    boolean again(Owner owner, long id, Instant now, Instant expiresAt) {
        return sql.update(FILE)
                        .set(FILE.STATE, State.WAITING.name())
                        .setNull(FILE.PROBLEM)
                        .set(FILE.BEGUN, 0)
                        .set(FILE.ROWS_WRITTEN, 0)
                        .set(FILE.ORDERED_AT, now.atOffset(ZoneOffset.UTC))
                        .set(FILE.EXPIRES_AT, expiresAt.atOffset(ZoneOffset.UTC))
                        .where(FILE.ID.eq(id), of(owner), FILE.STATE.eq(State.FAILED.name()))
                        .execute()
                > 0;
    }

    /// Whether there was one.
    boolean delete(Owner owner, long id) {
        return sql.deleteFrom(FILE).where(FILE.ID.eq(id), of(owner)).execute() > 0;
    }

    /// The latest first.
    List<OrderedFile> all(Owner owner, Instant now) {
        return files(of(owner), now);
    }

    Optional<OrderedFile> find(Owner owner, long id, Instant now) {
        return files(FILE.ID.eq(id).and(of(owner)), now).stream().findFirst();
    }

    private List<OrderedFile> files(Condition wanted, Instant now) {
        return sql.selectFrom(FILE)
                .where(wanted)
                .and(FILE.EXPIRES_AT.gt(now.atOffset(ZoneOffset.UTC)))
                .orderBy(FILE.ID.desc())
                .fetch(OrderedFileStore::file);
    }

    private static OrderedFile file(Record row) {
        @Nullable String problem = row.get(FILE.PROBLEM);
        return new OrderedFile(
                known(row, FILE.ID),
                known(row, FILE.TITLE),
                known(row, FILE.NAME),
                FileFormat.valueOf(known(row, FILE.FORMAT)),
                State.valueOf(known(row, FILE.STATE)),
                problem == null ? null : Problem.valueOf(problem),
                known(row, FILE.BEGUN) > 1,
                known(row, FILE.ROWS_WRITTEN),
                known(row, FILE.ROWS_TOTAL),
                row.get(FILE.SIZE),
                known(row, FILE.ORDERED_AT).toInstant(),
                known(row, FILE.EXPIRES_AT).toInstant());
    }

    private static <T> T known(Record row, Field<T> field) {
        return Objects.requireNonNull(row.get(field));
    }

    /// The account's, in that capacity: what one may see in another is another matter.
    private static Condition of(Owner owner) {
        return FILE.ACCOUNT_ID
                .eq(owner.account().value())
                .and(FILE.ACTING.isNotDistinctFrom(DSL.val(owner.acting(), FILE.ACTING)));
    }
}
