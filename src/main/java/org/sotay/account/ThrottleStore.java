package org.sotay.account;

import static org.sotay.account.jooq.Tables.ACCOUNT_;
import static org.sotay.account.jooq.Tables.KNOWN_ADDRESS;
import static org.sotay.account.jooq.Tables.THROTTLE;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.sotay.kernel.AccountId;
import org.springframework.stereotype.Repository;

/// Keeps how many sign-ins failed lately, as measures that leak.
@Repository
class ThrottleStore {

    private final DSLContext sql;

    ThrottleStore(DSLContext sql) {
        this.sql = sql;
    }

    /// Pours one attempt into the measure unless it is full; concurrent attempts wait for each other.
    ///
    /// @param capacity attempts at once
    /// @param seconds after which one attempt has leaked away
    /// @return whether there was room
    boolean pour(String key, int capacity, int seconds, Instant now) {
        Field<Double> leaked = DSL.greatest(
                DSL.val(0.0),
                THROTTLE.FILL.minus(DSL.field(
                        "extract(epoch from {0} - {1}) / {2}",
                        Double.class, DSL.val(now.atOffset(ZoneOffset.UTC)), THROTTLE.FILLED_AT, DSL.val((double)
                                seconds))));
        return sql.insertInto(THROTTLE)
                        .set(THROTTLE.KEY, key)
                        .set(THROTTLE.FILL, 1.0)
                        .set(THROTTLE.FILLED_AT, now.atOffset(ZoneOffset.UTC))
                        .onConflict(THROTTLE.KEY)
                        .doUpdate()
                        .set(THROTTLE.FILL, leaked.plus(1.0))
                        .set(THROTTLE.FILLED_AT, now.atOffset(ZoneOffset.UTC))
                        .where(leaked.le(capacity - 1.0))
                        .execute()
                > 0;
    }

    /// Takes one attempt back, because it succeeded.
    void giveBack(String key) {
        sql.update(THROTTLE)
                .set(THROTTLE.FILL, DSL.greatest(DSL.val(0.0), THROTTLE.FILL.minus(1.0)))
                .where(THROTTLE.KEY.eq(key))
                .execute();
    }

    /// Measures that have long run dry.
    void clear(Instant before) {
        sql.deleteFrom(THROTTLE)
                .where(THROTTLE.FILLED_AT.lt(before.atOffset(ZoneOffset.UTC)))
                .execute();
    }

    boolean isKnown(String username, String address) {
        return sql.fetchExists(
                KNOWN_ADDRESS.join(ACCOUNT_).on(ACCOUNT_.ID.eq(KNOWN_ADDRESS.ACCOUNT_ID)),
                ACCOUNT_.USERNAME.eq(username),
                KNOWN_ADDRESS.ADDRESS.eq(address));
    }

    void remember(AccountId account, String address, Instant now) {
        sql.insertInto(KNOWN_ADDRESS)
                .set(KNOWN_ADDRESS.ACCOUNT_ID, account.value())
                .set(KNOWN_ADDRESS.ADDRESS, address)
                .set(KNOWN_ADDRESS.LAST_AT, now.atOffset(ZoneOffset.UTC))
                .onConflict(KNOWN_ADDRESS.ACCOUNT_ID, KNOWN_ADDRESS.ADDRESS)
                .doUpdate()
                .set(KNOWN_ADDRESS.LAST_AT, now.atOffset(ZoneOffset.UTC))
                .execute();
    }
}
