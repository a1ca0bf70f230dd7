package org.sotay.account;

import static org.sotay.account.jooq.Tables.ACCOUNT_;
import static org.sotay.account.jooq.Tables.INVITATION;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.sotay.kernel.AccountId;
import org.springframework.stereotype.Repository;

/// Keeps one-time links with which somebody sets a password.
@Repository
class InvitationStore {

    private final DSLContext sql;

    InvitationStore(DSLContext sql) {
        this.sql = sql;
    }

    /// Replaces the link the account has.
    void offer(AccountId account, byte[] tokenHash, Instant now, Instant expiresAt, AccountId by) {
        sql.insertInto(INVITATION)
                .set(INVITATION.ACCOUNT_ID, account.value())
                .set(INVITATION.TOKEN_HASH, tokenHash)
                .set(INVITATION.MADE_AT, now.atOffset(ZoneOffset.UTC))
                .set(INVITATION.MADE_BY, by.value())
                .set(INVITATION.EXPIRES_AT, expiresAt.atOffset(ZoneOffset.UTC))
                .onConflict(INVITATION.ACCOUNT_ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    /// Whose password the link sets, if it is good and the account may sign in.
    Optional<Invited> find(byte[] tokenHash, Instant now) {
        return sql.select(ACCOUNT_.ID, ACCOUNT_.USERNAME, ACCOUNT_.DISPLAY_NAME)
                .from(INVITATION)
                .join(ACCOUNT_)
                .on(ACCOUNT_.ID.eq(INVITATION.ACCOUNT_ID))
                .where(good(tokenHash, now))
                .and(ACCOUNT_.ENABLED)
                .fetchOptional(row -> new Invited(new AccountId(row.value1()), row.value2(), row.value3()));
    }

    /// Uses the link up; only one of two that try at once succeeds.
    boolean take(byte[] tokenHash, Instant now) {
        return sql.deleteFrom(INVITATION).where(good(tokenHash, now)).execute() > 0;
    }

    void withdraw(AccountId account) {
        sql.deleteFrom(INVITATION)
                .where(INVITATION.ACCOUNT_ID.eq(account.value()))
                .execute();
    }

    /// Links that nobody used in time.
    void clear(Instant now) {
        sql.deleteFrom(INVITATION)
                .where(INVITATION.EXPIRES_AT.le(now.atOffset(ZoneOffset.UTC)))
                .execute();
    }

    private static Condition good(byte[] tokenHash, Instant now) {
        return INVITATION.TOKEN_HASH.eq(tokenHash).and(INVITATION.EXPIRES_AT.gt(now.atOffset(ZoneOffset.UTC)));
    }
}
