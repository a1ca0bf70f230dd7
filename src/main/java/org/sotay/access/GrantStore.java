package org.sotay.access;

import static org.sotay.access.jooq.Tables.GRANT_OF_ROLE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.postgres.extensions.types.LocalDateRange;
import org.sotay.kernel.AccountId;
import org.springframework.stereotype.Repository;

/// Keeps granted roles.
@Repository
class GrantStore {

    private final DSLContext sql;

    GrantStore(DSLContext sql) {
        this.sql = sql;
    }

    void add(AccountId account, Role role, LocalDate from, Instant now, AccountId by) {
        sql.insertInto(GRANT_OF_ROLE)
                .set(GRANT_OF_ROLE.ACCOUNT_ID, account.value())
                .set(GRANT_OF_ROLE.ROLE, role.key())
                .set(GRANT_OF_ROLE.VALID, LocalDateRange.localDateRange(from, null))
                .set(GRANT_OF_ROLE.RECORDED_AT, now.atOffset(ZoneOffset.UTC))
                .set(GRANT_OF_ROLE.RECORDED_BY, by.value())
                .execute();
    }

    boolean exists(Role role, LocalDate day) {
        return sql.fetchExists(
                GRANT_OF_ROLE,
                GRANT_OF_ROLE.ROLE.eq(role.key()).and(DSL.condition("{0} @> {1}", GRANT_OF_ROLE.VALID, DSL.val(day))));
    }
}
