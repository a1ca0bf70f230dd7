package org.sotay.account;

import static org.sotay.account.jooq.Tables.SESSION;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.sotay.kernel.AccountId;
import org.springframework.stereotype.Repository;

/// Keeps signed-in browsers.
@Repository
class SessionStore {

    private final DSLContext sql;

    SessionStore(DSLContext sql) {
        this.sql = sql;
    }

    void begin(AccountId account, byte[] tokenHash, Client client, Instant now) {
        sql.insertInto(SESSION)
                .set(SESSION.ACCOUNT_ID, account.value())
                .set(SESSION.TOKEN_HASH, tokenHash)
                .set(SESSION.CREATED_AT, now.atOffset(ZoneOffset.UTC))
                .set(SESSION.SEEN_AT, now.atOffset(ZoneOffset.UTC))
                .set(SESSION.USER_AGENT, client.userAgent())
                .set(SESSION.ADDRESS, client.address())
                .execute();
    }

    void noteSeen(long session, Instant now) {
        sql.update(SESSION)
                .set(SESSION.SEEN_AT, now.atOffset(ZoneOffset.UTC))
                .where(SESSION.ID.eq(session))
                .and(SESSION.SEEN_AT.lt(now.minus(SessionLimits.NOTE).atOffset(ZoneOffset.UTC)))
                .execute();
    }

    void act(AccountId account, long session, String mandate) {
        sql.update(SESSION)
                .set(SESSION.ACTING, mandate)
                .where(SESSION.ID.eq(session), SESSION.ACCOUNT_ID.eq(account.value()))
                .execute();
    }

    List<OwnSession> of(AccountId account, Instant now) {
        return sql.select(SESSION.ID, SESSION.CREATED_AT, SESSION.SEEN_AT, SESSION.USER_AGENT, SESSION.ADDRESS)
                .from(SESSION)
                .where(SESSION.ACCOUNT_ID.eq(account.value()))
                .andNot(overdue(now))
                .orderBy(SESSION.SEEN_AT.desc(), SESSION.ID.desc())
                .fetch(row -> new OwnSession(
                        row.value1(), row.value2().toInstant(), row.value3().toInstant(), row.value4(), row.value5()));
    }

    /// Whether there was such a session of the account.
    boolean end(AccountId account, long session) {
        return sql.deleteFrom(SESSION)
                        .where(SESSION.ID.eq(session), SESSION.ACCOUNT_ID.eq(account.value()))
                        .execute()
                > 0;
    }

    int endOthers(AccountId account, long session) {
        return sql.deleteFrom(SESSION)
                .where(SESSION.ACCOUNT_ID.eq(account.value()), SESSION.ID.ne(session))
                .execute();
    }

    void endAll(AccountId account) {
        sql.deleteFrom(SESSION).where(SESSION.ACCOUNT_ID.eq(account.value())).execute();
    }

    void clear(Instant now) {
        sql.deleteFrom(SESSION).where(overdue(now)).execute();
    }

    /// Sessions that are over, though their rows may still be there.
    static Condition overdue(Instant now) {
        return SESSION.SEEN_AT
                .le(now.minus(SessionLimits.IDLE).atOffset(ZoneOffset.UTC))
                .or(SESSION.CREATED_AT.le(now.minus(SessionLimits.ABSOLUTE).atOffset(ZoneOffset.UTC)));
    }
}
