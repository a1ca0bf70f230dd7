package org.sotay.account;

import static org.sotay.account.jooq.Tables.ACCOUNT_;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.Names;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Preferences;
import org.springframework.stereotype.Repository;

/// Keeps accounts.
@Repository
class AccountStore {

    private final DSLContext sql;

    AccountStore(DSLContext sql) {
        this.sql = sql;
    }

    /// What a sign-in is checked against.
    ///
    /// @param passwordHash none for an account that only uses tokens
    record Credentials(
            AccountId id, String username, @Nullable String passwordHash, boolean enabled) {}

    /// The new account; none when the username is taken or the person has one already.
    Optional<AccountId> add(NewAccount account, String username, @Nullable String hash, AccountId by, Instant now) {
        PersonId person = account.person();
        Preferences preferences = account.preferences();
        return sql.insertInto(ACCOUNT_)
                .set(ACCOUNT_.USERNAME, username)
                .set(ACCOUNT_.PERSON_ID, person == null ? null : person.value())
                .set(ACCOUNT_.PASSWORD_HASH, hash)
                .set(ACCOUNT_.DISPLAY_NAME, Names.tidy(account.name()))
                .set(ACCOUNT_.LANGUAGE, preferences.language().name())
                .set(ACCOUNT_.THEME, preferences.theme().name())
                .set(ACCOUNT_.LARGE_PRINT, preferences.largePrint())
                .set(ACCOUNT_.DEMO, account.demo())
                .set(ACCOUNT_.CREATED_AT, now.atOffset(ZoneOffset.UTC))
                .set(ACCOUNT_.CREATED_BY, by.value())
                .onConflictDoNothing()
                .returningResult(ACCOUNT_.ID)
                .fetchOptional(row -> new AccountId(row.value1()));
    }

    boolean exists(String username) {
        return sql.fetchExists(ACCOUNT_, ACCOUNT_.USERNAME.eq(username));
    }

    boolean any() {
        return sql.fetchExists(ACCOUNT_);
    }

    Optional<AccountId> of(PersonId person) {
        return sql.select(ACCOUNT_.ID)
                .from(ACCOUNT_)
                .where(ACCOUNT_.PERSON_ID.eq(person.value()))
                .fetchOptional(row -> new AccountId(row.value1()));
    }

    /// Those of the persons who have an account.
    Set<PersonId> holders(Collection<PersonId> people) {
        return sql.select(ACCOUNT_.PERSON_ID)
                .from(ACCOUNT_)
                .where(ACCOUNT_.PERSON_ID.eq(
                        DSL.any(people.stream().map(PersonId::value).toArray(Long[]::new))))
                .fetchSet(row -> new PersonId(row.value1()));
    }

    Optional<Credentials> credentials(String username) {
        return sql.select(ACCOUNT_.ID, ACCOUNT_.USERNAME, ACCOUNT_.PASSWORD_HASH, ACCOUNT_.ENABLED)
                .from(ACCOUNT_)
                .where(ACCOUNT_.USERNAME.eq(username))
                .fetchOptional(AccountStore::credentials);
    }

    Credentials credentials(AccountId id) {
        return sql.select(ACCOUNT_.ID, ACCOUNT_.USERNAME, ACCOUNT_.PASSWORD_HASH, ACCOUNT_.ENABLED)
                .from(ACCOUNT_)
                .where(ACCOUNT_.ID.eq(id.value()))
                .fetchSingle(AccountStore::credentials);
    }

    private static Credentials credentials(Record row) {
        return new Credentials(
                new AccountId(row.get(ACCOUNT_.ID)),
                row.get(ACCOUNT_.USERNAME),
                row.get(ACCOUNT_.PASSWORD_HASH),
                row.get(ACCOUNT_.ENABLED));
    }

    void enable(AccountId id, boolean enabled) {
        sql.update(ACCOUNT_)
                .set(ACCOUNT_.ENABLED, enabled)
                .where(ACCOUNT_.ID.eq(id.value()))
                .execute();
    }

    void rename(AccountId id, String name) {
        sql.update(ACCOUNT_)
                .set(ACCOUNT_.DISPLAY_NAME, name)
                .where(ACCOUNT_.ID.eq(id.value()))
                .execute();
    }

    boolean anyEnabled(Collection<AccountId> ids) {
        return sql.fetchExists(
                ACCOUNT_,
                ACCOUNT_.ENABLED.isTrue(),
                ACCOUNT_.ID.in(ids.stream().map(AccountId::value).toList()));
    }

    void prefer(AccountId id, Preferences preferences) {
        sql.update(ACCOUNT_)
                .set(ACCOUNT_.LANGUAGE, preferences.language().name())
                .set(ACCOUNT_.THEME, preferences.theme().name())
                .set(ACCOUNT_.LARGE_PRINT, preferences.largePrint())
                .where(ACCOUNT_.ID.eq(id.value()))
                .execute();
    }

    void changePassword(AccountId id, String hash) {
        sql.update(ACCOUNT_)
                .set(ACCOUNT_.PASSWORD_HASH, hash)
                .where(ACCOUNT_.ID.eq(id.value()))
                .execute();
    }
}
