package org.sotay.account;

import static org.sotay.account.jooq.Tables.ACCOUNT_;
import static org.sotay.account.jooq.Tables.INVITATION;
import static org.sotay.account.jooq.Tables.SESSION;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.sotay.access.Role;
import org.sotay.account.AccountRow.HeldRole;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.PersonId;
import org.springframework.stereotype.Repository;

/// Lists accounts and reads one, for whoever keeps them.
@Repository
class AccountListStore {

    private static final Pattern BETWEEN = Pattern.compile("\t");
    private static final Field<Integer> TOTAL = DSL.field(DSL.name("total"), SQLDataType.INTEGER);
    private static final Field<String[]> ROLES = DSL.field(DSL.name("roles"), SQLDataType.VARCHAR.getArrayDataType());

    private final DSLContext sql;

    AccountListStore(DSLContext sql) {
        this.sql = sql;
    }

    /// One page, with how many there are in all.
    AccountList list(AccountQuery query, LocalDate today) {
        Condition wanted = wanted(query, today);
        Result<? extends Record> rows = sql.select(
                        ACCOUNT_.ID,
                        ACCOUNT_.USERNAME,
                        ACCOUNT_.DISPLAY_NAME,
                        ACCOUNT_.ENABLED,
                        ACCOUNT_.PASSWORD_HASH.isNotNull().as("used"),
                        ACCOUNT_.CREATED_AT,
                        roles(today).as(ROLES),
                        DSL.count().over().as(TOTAL))
                .from(ACCOUNT_)
                .where(wanted)
                .orderBy(order(query))
                .limit(query.size())
                .offset((query.page() - 1) * query.size())
                .fetch();
        int total = rows.isEmpty()
                ? sql.fetchCount(ACCOUNT_, wanted)
                : rows.getFirst().get(TOTAL);
        int base = query.filtered() ? sql.fetchCount(ACCOUNT_) : total;
        return new AccountList(rows.map(AccountListStore::row), total, base);
    }

    Optional<AccountFile> find(AccountId id, Instant now, LocalDate today) {
        OffsetDateTime moment = now.atOffset(ZoneOffset.UTC);
        Field<Integer> sessions = DSL.field(DSL.selectCount()
                        .from(SESSION)
                        .where(SESSION.ACCOUNT_ID.eq(ACCOUNT_.ID))
                        .andNot(SessionStore.overdue(now)))
                .as("sessions");
        Field<Integer> tokens =
                DSL.field(ApiTokenStore.countGood(ACCOUNT_.ID, today)).as("tokens");
        return sql.select(
                        ACCOUNT_.ID,
                        ACCOUNT_.USERNAME,
                        ACCOUNT_.DISPLAY_NAME,
                        ACCOUNT_.PERSON_ID,
                        ACCOUNT_.ENABLED,
                        ACCOUNT_.PASSWORD_HASH.isNotNull().as("used"),
                        ACCOUNT_.CREATED_AT,
                        INVITATION.EXPIRES_AT,
                        sessions,
                        tokens)
                .from(ACCOUNT_)
                .leftJoin(INVITATION)
                .on(INVITATION.ACCOUNT_ID.eq(ACCOUNT_.ID), INVITATION.EXPIRES_AT.gt(moment))
                .where(ACCOUNT_.ID.eq(id.value()))
                .fetchOptional(AccountListStore::file);
    }

    private static Condition wanted(AccountQuery query, LocalDate today) {
        Condition wanted = DSL.noCondition();
        if (!query.text().isEmpty()) {
            wanted = wanted.and(DSL.condition(
                    "not exists (select from unnest(string_to_array(account.plain({0}), ' ')) word"
                            + " where position(' ' || word in ' ' || {1}) = 0)",
                    DSL.val(query.text()), ACCOUNT_.WORDS));
        }
        if (query.role().isPresent()) {
            wanted = wanted.and(acts(query.role().get(), today));
        }
        return query.state()
                .map(state -> switch (state) {
                    case DISABLED -> DSL.not(DSL.condition(ACCOUNT_.ENABLED));
                    case UNUSED -> ACCOUNT_.PASSWORD_HASH.isNull();
                })
                .map(wanted::and)
                .orElse(wanted);
    }

    private static Condition acts(Role role, LocalDate today) {
        return DSL.condition(
                "({0} in (select v.account_id from access.mandate_view v where v.role = {2} and v.valid @> {3})"
                        + " or coalesce((select k.kept_id from membership.kept_view k where k.person_id = {1}), {1})"
                        + " in (select v.person_id from access.mandate_view v"
                        + " where v.role = {2} and v.valid @> {3}))",
                ACCOUNT_.ID, ACCOUNT_.PERSON_ID, DSL.val(role.key()), DSL.val(today));
    }

    private static Field<String[]> roles(LocalDate today) {
        return DSL.field("""
            array(select v.title || chr(9) || coalesce(v.unit_name, '') from (
                select role, title, unit_name, key from access.mandate_view
                where person_id = coalesce((select k.kept_id from membership.kept_view k where k.person_id = {0}), {0})
                    and valid @> {2}
                union all
                select role, title, unit_name, key from access.mandate_view where account_id = {1} and valid @> {2}) v
                order by v.role, v.key)
            """, ROLES.getDataType(), ACCOUNT_.PERSON_ID, ACCOUNT_.ID, DSL.val(today));
    }

    private static List<OrderField<?>> order(AccountQuery query) {
        Field<?> first = switch (query.order()) {
            case NAME -> ACCOUNT_.SORT_KEY;
            case USERNAME -> ACCOUNT_.USERNAME;
            case CREATED -> ACCOUNT_.CREATED_AT;
        };
        return query.descending() ? List.of(first.desc(), ACCOUNT_.ID.desc()) : List.of(first.asc(), ACCOUNT_.ID.asc());
    }

    private static AccountRow row(Record row) {
        return new AccountRow(
                new AccountId(row.get(ACCOUNT_.ID)),
                row.get(ACCOUNT_.USERNAME),
                row.get(ACCOUNT_.DISPLAY_NAME),
                row.get(ACCOUNT_.ENABLED),
                row.get("used", Boolean.class),
                row.get(ACCOUNT_.CREATED_AT).toInstant(),
                Arrays.stream(row.get(ROLES)).map(AccountListStore::role).toList());
    }

    private static HeldRole role(String text) {
        String[] pieces = BETWEEN.split(text, -1);
        return new HeldRole(pieces[0], pieces[1].isEmpty() ? null : pieces[1]);
    }

    private static AccountFile file(Record row) {
        @Nullable Long person = row.get(ACCOUNT_.PERSON_ID);
        @Nullable OffsetDateTime invited = row.get(INVITATION.EXPIRES_AT);
        return new AccountFile(
                new AccountId(row.get(ACCOUNT_.ID)),
                row.get(ACCOUNT_.USERNAME),
                row.get(ACCOUNT_.DISPLAY_NAME),
                person == null ? null : new PersonId(person),
                row.get(ACCOUNT_.ENABLED),
                row.get("used", Boolean.class),
                row.get(ACCOUNT_.CREATED_AT).toInstant(),
                invited == null ? null : invited.toInstant(),
                row.get("sessions", Integer.class),
                row.get("tokens", Integer.class));
    }
}
