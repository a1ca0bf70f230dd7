package org.sotay.account;

import static org.sotay.account.jooq.Tables.ACCOUNT_;
import static org.sotay.account.jooq.Tables.API_TOKEN;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.AccountId;
import org.springframework.stereotype.Repository;

/// Keeps personal access tokens.
@Repository
class ApiTokenStore {

    private final DSLContext sql;

    ApiTokenStore(DSLContext sql) {
        this.sql = sql;
    }

    void add(AccountId account, String name, byte[] tokenHash, @Nullable LocalDate expiresOn, Instant now) {
        sql.insertInto(API_TOKEN)
                .set(API_TOKEN.ACCOUNT_ID, account.value())
                .set(API_TOKEN.NAME, name)
                .set(API_TOKEN.TOKEN_HASH, tokenHash)
                .set(API_TOKEN.EXPIRES_ON, expiresOn)
                .set(API_TOKEN.CREATED_AT, now.atOffset(ZoneOffset.UTC))
                .execute();
    }

    List<ApiToken> of(AccountId account, LocalDate today) {
        return sql.selectFrom(API_TOKEN)
                .where(API_TOKEN.ACCOUNT_ID.eq(account.value()))
                .and(good(today))
                .orderBy(API_TOKEN.ID.desc())
                .fetch(row -> new ApiToken(
                        row.getId(),
                        row.getName(),
                        row.getCreatedAt().toInstant(),
                        row.getExpiresOn(),
                        row.getLastUsedOn()));
    }

    /// Waits until nobody else makes a token of the account, and lets others wait until this is done: else several at
    /// the same moment would each count without the others.
    void takeTurn(AccountId account) {
        sql.selectOne()
                .from(ACCOUNT_)
                .where(ACCOUNT_.ID.eq(account.value()))
                .forNoKeyUpdate()
                .execute();
    }

    int count(AccountId account, LocalDate today) {
        return sql.fetchCount(API_TOKEN, API_TOKEN.ACCOUNT_ID.eq(account.value()), good(today));
    }

    /// Whether there was such a token of the account.
    boolean revoke(AccountId account, long token, Instant now) {
        return sql.update(API_TOKEN)
                        .set(API_TOKEN.REVOKED_AT, now.atOffset(ZoneOffset.UTC))
                        .where(API_TOKEN.ID.eq(token), API_TOKEN.ACCOUNT_ID.eq(account.value()))
                        .and(API_TOKEN.REVOKED_AT.isNull())
                        .execute()
                > 0;
    }

    void noteUsed(long token, LocalDate today) {
        sql.update(API_TOKEN)
                .set(API_TOKEN.LAST_USED_ON, today)
                .where(API_TOKEN.ID.eq(token))
                .execute();
    }

    /// Revokes every token of the account.
    void revokeAll(AccountId account, Instant now) {
        sql.update(API_TOKEN)
                .set(API_TOKEN.REVOKED_AT, now.atOffset(ZoneOffset.UTC))
                .where(API_TOKEN.ACCOUNT_ID.eq(account.value()), API_TOKEN.REVOKED_AT.isNull())
                .execute();
    }

    /// How many good tokens an account has, as part of another statement.
    static Select<Record1<Integer>> countGood(Field<Long> account, LocalDate today) {
        return DSL.selectCount()
                .from(API_TOKEN)
                .where(API_TOKEN.ACCOUNT_ID.eq(account))
                .and(good(today));
    }

    private static Condition good(LocalDate today) {
        return API_TOKEN.REVOKED_AT.isNull().and(API_TOKEN.EXPIRES_ON.isNull().or(API_TOKEN.EXPIRES_ON.gt(today)));
    }
}
