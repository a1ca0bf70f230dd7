package org.sotay.account;

import static org.sotay.account.jooq.Tables.SHOWN_ONCE;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/// Keeps what sessions are shown once.
@Repository
class ShownOnceStore {

    private final DSLContext sql;

    ShownOnceStore(DSLContext sql) {
        this.sql = sql;
    }

    void keep(long session, String page, byte[] sealed, Instant expiresAt) {
        sql.insertInto(SHOWN_ONCE)
                .set(SHOWN_ONCE.SESSION_ID, session)
                .set(SHOWN_ONCE.PAGE, page)
                .set(SHOWN_ONCE.SEALED, sealed)
                .set(SHOWN_ONCE.EXPIRES_AT, expiresAt.atOffset(ZoneOffset.UTC))
                .onConflict(SHOWN_ONCE.SESSION_ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    /// Takes what was kept away; only one of two that ask at once gets it.
    Optional<byte[]> take(long session, String page, Instant now) {
        return sql.deleteFrom(SHOWN_ONCE)
                .where(SHOWN_ONCE.SESSION_ID.eq(session), SHOWN_ONCE.PAGE.eq(page))
                .and(SHOWN_ONCE.EXPIRES_AT.gt(now.atOffset(ZoneOffset.UTC)))
                .returningResult(SHOWN_ONCE.SEALED)
                .fetchOptional(row -> row.value1());
    }

    /// What nobody came to see in time.
    void clear(Instant now) {
        sql.deleteFrom(SHOWN_ONCE)
                .where(SHOWN_ONCE.EXPIRES_AT.le(now.atOffset(ZoneOffset.UTC)))
                .execute();
    }
}
