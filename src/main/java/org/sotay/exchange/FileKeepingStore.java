package org.sotay.exchange;

import static org.sotay.exchange.jooq.Tables.FILE;
import static org.sotay.exchange.jooq.Tables.PIECE;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.DSLContext;
import org.sotay.exchange.FileOrder.Owner;
import org.sotay.exchange.OrderedFile.Problem;
import org.sotay.exchange.OrderedFile.State;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.Language;
import org.springframework.stereotype.Repository;

/// Keeps what becomes of an order: how far it is, and the bytes of the file.
@Repository
class FileKeepingStore {

    private final DSLContext sql;

    FileKeepingStore(DSLContext sql) {
        this.sql = sql;
    }

    /// The order, which is being written from now on; nothing when it was taken back or is done.
    Optional<FileOrder> begin(long id) {
        return sql.update(FILE)
                .set(FILE.STATE, State.WRITING.name())
                .set(FILE.BEGUN, FILE.BEGUN.plus(1))
                .set(FILE.ROWS_WRITTEN, 0)
                .where(FILE.ID.eq(id), FILE.STATE.in(State.WAITING.name(), State.WRITING.name()))
                .returningResult(FILE.ACCOUNT_ID, FILE.ACTING, FILE.LANGUAGE, FILE.LIST, FILE.ADDRESS, FILE.FORMAT)
                .fetchOptional(row -> new FileOrder(
                        new Owner(new AccountId(row.value1()), row.value2()),
                        Language.valueOf(row.value3()),
                        ListOrder.of(row.value4(), row.value5(), FileFormat.valueOf(row.value6()))));
    }

    /// Whether anybody still wants it.
    boolean note(long id, int rows, int total) {
        return sql.update(FILE)
                        .set(FILE.ROWS_WRITTEN, rows)
                        .set(FILE.ROWS_TOTAL, total)
                        .where(FILE.ID.eq(id))
                        .execute()
                > 0;
    }

    /// Whether anybody still wants it.
    boolean ready(long id, int rows, long size, Instant expiresAt) {
        return sql.update(FILE)
                        .set(FILE.STATE, State.READY.name())
                        .set(FILE.ROWS_WRITTEN, rows)
                        .set(FILE.ROWS_TOTAL, rows)
                        .set(FILE.SIZE, size)
                        .set(FILE.EXPIRES_AT, expiresAt.atOffset(ZoneOffset.UTC))
                        .where(FILE.ID.eq(id), FILE.STATE.eq(State.WRITING.name()))
                        .execute()
                > 0;
    }

    void failed(long id, Problem problem) {
        sql.update(FILE)
                .set(FILE.STATE, State.FAILED.name())
                .set(FILE.PROBLEM, problem.name())
                .where(FILE.ID.eq(id), FILE.STATE.in(State.WAITING.name(), State.WRITING.name()))
                .execute();
    }

    void add(long id, int number, byte[] piece) {
        sql.insertInto(PIECE)
                .set(PIECE.FILE_ID, id)
                .set(PIECE.NUMBER, number)
                .set(PIECE.CONTENT, piece)
                .execute();
    }

    /// A piece of a file; nothing after the last one.
    Optional<byte[]> piece(long id, int number) {
        return sql.select(PIECE.CONTENT)
                .from(PIECE)
                .where(PIECE.FILE_ID.eq(id), PIECE.NUMBER.eq(number))
                .fetchOptional(row -> row.value1());
    }

    void clear(Instant now) {
        sql.deleteFrom(FILE)
                .where(FILE.EXPIRES_AT.le(now.atOffset(ZoneOffset.UTC)))
                .execute();
    }
}
