package org.sotay.account;

import static org.sotay.account.jooq.Tables.INSTALLATION;
import static org.sotay.account.jooq.Tables.SETUP;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/// Keeps what this installation is, and the link for its first administrator.
@Repository
class InstallationStore {

    private final DSLContext sql;

    InstallationStore(DSLContext sql) {
        this.sql = sql;
    }

    /// @param secret signs form tokens
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Found(boolean demo, byte[] secret) {}

    Optional<Found> find() {
        return sql.select(INSTALLATION.DEMO, INSTALLATION.SECRET)
                .from(INSTALLATION)
                .fetchOptional(row -> new Found(row.value1(), row.value2()));
    }

    /// Founds the installation, unless another node was faster.
    void found(boolean demo, byte[] secret, Instant now) {
        sql.insertInto(INSTALLATION)
                .set(INSTALLATION.DEMO, demo)
                .set(INSTALLATION.SECRET, secret)
                .set(INSTALLATION.CREATED_AT, now.atOffset(ZoneOffset.UTC))
                .onConflictDoNothing()
                .execute();
    }

    void offerSetup(byte[] tokenHash, Instant expiresAt) {
        sql.insertInto(SETUP)
                .set(SETUP.TOKEN_HASH, tokenHash)
                .set(SETUP.EXPIRES_AT, expiresAt.atOffset(ZoneOffset.UTC))
                .onConflict(SETUP.ONLY_ROW)
                .doUpdate()
                .set(SETUP.TOKEN_HASH, tokenHash)
                .set(SETUP.EXPIRES_AT, expiresAt.atOffset(ZoneOffset.UTC))
                .execute();
    }

    boolean isSetupOffered(byte[] tokenHash, Instant now) {
        return sql.fetchExists(
                SETUP, SETUP.TOKEN_HASH.eq(tokenHash), SETUP.EXPIRES_AT.gt(now.atOffset(ZoneOffset.UTC)));
    }

    /// Uses the link up; only one of two that try at once succeeds.
    boolean takeSetup(byte[] tokenHash, Instant now) {
        return sql.deleteFrom(SETUP)
                        .where(SETUP.TOKEN_HASH.eq(tokenHash))
                        .and(SETUP.EXPIRES_AT.gt(now.atOffset(ZoneOffset.UTC)))
                        .execute()
                > 0;
    }
}
