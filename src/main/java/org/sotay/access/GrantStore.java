package org.sotay.access;

import static org.sotay.access.jooq.Tables.GRANT_OF_ROLE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.postgres.extensions.types.LocalDateRange;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.UnitId;
import org.springframework.stereotype.Repository;

/// Keeps granted roles.
@Repository
class GrantStore {

    private static final String OF_ACCOUNT = """
        select g.id, g.role, u.code, f.name, lower(span.granted) as from_day, upper(span.granted) as until_day, g.ended_at
        from access.grant_of_role g
        cross join lateral (select coalesce(g.granted, g.valid) as granted) as span
        left join organisation.unit_view u on u.id = g.unit_id
        left join lateral (
            select name from organisation.unit_fact_view f where f.unit_id = g.unit_id
            order by lower(f.valid) desc limit 1) f on true
        where g.account_id = {0}
        order by g.ended_at is not null, lower(span.granted) desc, g.id desc
        """;

    private final DSLContext sql;

    GrantStore(DSLContext sql) {
        this.sql = sql;
    }

    void add(AccountId account, NewGrant grant, @Nullable UnitId unit, Instant now, AccountId by) {
        sql.insertInto(GRANT_OF_ROLE)
                .set(GRANT_OF_ROLE.ACCOUNT_ID, account.value())
                .set(GRANT_OF_ROLE.ROLE, grant.role().key())
                .set(GRANT_OF_ROLE.UNIT_ID, unit == null ? null : unit.value())
                .set(GRANT_OF_ROLE.VALID, LocalDateRange.localDateRange(grant.from(), grant.until()))
                .set(GRANT_OF_ROLE.RECORDED_AT, now.atOffset(ZoneOffset.UTC))
                .set(GRANT_OF_ROLE.RECORDED_BY, by.value())
                .execute();
    }

    boolean overlaps(AccountId account, NewGrant grant, @Nullable UnitId unit) {
        return sql.fetchExists(
                GRANT_OF_ROLE,
                GRANT_OF_ROLE.ACCOUNT_ID.eq(account.value()),
                GRANT_OF_ROLE.ROLE.eq(grant.role().key()),
                GRANT_OF_ROLE.UNIT_ID.isNotDistinctFrom(unit == null ? null : unit.value()),
                DSL.condition(
                        "{0} && daterange({1}, {2})",
                        GRANT_OF_ROLE.VALID, DSL.val(grant.from()), DSL.val(grant.until(), LocalDate.class)));
    }

    boolean exists(Role role, LocalDate day) {
        return sql.fetchExists(GRANT_OF_ROLE, GRANT_OF_ROLE.ROLE.eq(role.key()).and(holds(day)));
    }

    /// How many roles are or were given in these units.
    int in(List<UnitId> units) {
        return sql.fetchCount(GRANT_OF_ROLE, GRANT_OF_ROLE.UNIT_ID.eq(DSL.any(UnitId.values(units))));
    }

    /// Every grant to the account, those that were ended last.
    List<Grant> of(AccountId account) {
        return sql.fetch(OF_ACCOUNT, DSL.val(account.value())).map(GrantStore::grant);
    }

    /// Who holds the role on `day` by a grant other than `except`.
    List<AccountId> holders(Role role, LocalDate day, long except) {
        return sql.selectDistinct(GRANT_OF_ROLE.ACCOUNT_ID)
                .from(GRANT_OF_ROLE)
                .where(GRANT_OF_ROLE.ROLE.eq(role.key()), holds(day), GRANT_OF_ROLE.ID.ne(except))
                .fetch(row -> new AccountId(row.value1()));
    }

    /// Those of the units in which a role is or was granted.
    Set<UnitId> granted(Collection<UnitId> units) {
        return sql.selectDistinct(GRANT_OF_ROLE.UNIT_ID)
                .from(GRANT_OF_ROLE)
                .where(GRANT_OF_ROLE.UNIT_ID.eq(DSL.any(UnitId.values(units))))
                .fetchSet(row -> new UnitId(row.value1()));
    }

    /// Nobody else grants or ends anything until this transaction is over.
    void waitForOthers() {
        sql.execute("lock table access.grant_of_role in share row exclusive mode");
    }

    /// Ends the grant with the day before `today`; one that has not held before today has never held.
    void end(long grant, LocalDate today, Instant now, AccountId by) {
        sql.update(GRANT_OF_ROLE)
                .set(GRANT_OF_ROLE.GRANTED, GRANT_OF_ROLE.VALID)
                .set(
                        GRANT_OF_ROLE.VALID,
                        DSL.field(
                                "{0} * daterange(null, {1})",
                                GRANT_OF_ROLE.VALID.getDataType(), GRANT_OF_ROLE.VALID, DSL.val(today)))
                .set(GRANT_OF_ROLE.ENDED_AT, now.atOffset(ZoneOffset.UTC))
                .set(GRANT_OF_ROLE.ENDED_BY, by.value())
                .where(GRANT_OF_ROLE.ID.eq(grant), GRANT_OF_ROLE.ENDED_AT.isNull())
                .execute();
    }

    private static Condition holds(LocalDate day) {
        return DSL.condition("{0} @> {1}", GRANT_OF_ROLE.VALID, DSL.val(day));
    }

    private static Grant grant(Record row) {
        OffsetDateTime ended = row.get("ended_at", OffsetDateTime.class);
        return new Grant(
                row.get("id", Long.class),
                Role.ofKey(row.get("role", String.class)),
                row.get("code", String.class),
                row.get("name", String.class),
                Objects.requireNonNull(row.get("from_day", LocalDate.class)),
                row.get("until_day", LocalDate.class),
                ended == null ? null : ended.toInstant());
    }
}
