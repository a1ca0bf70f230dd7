package org.sotay.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.access.Actors;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Language;
import org.sotay.kernel.Mandate;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Preferences;
import org.sotay.kernel.Theme;
import org.sotay.kernel.UnitId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.stereotype.Repository;

/// Reads who a request comes from, with everything the actor is made of, in one statement.
///
/// Every request does this, so the text is fixed and goes to the driver as it is: the server keeps its plan.
@Repository
class PrincipalStore {

    /// Whoever was merged into another person acts as that one.
    private static final String MANDATES = """
        cross join lateral (
            select coalesce((
                select k.kept_id from membership.kept_view k where k.person_id = a.person_id), a.person_id) as person_id) who
        left join lateral (
            select v.key, v.role, v.title, v.unit_id, v.unit_code, v.unit_name from access.mandate_view v
            where v.person_id = who.person_id and v.valid @> ?
            union all
            select v.key, v.role, v.title, v.unit_id, v.unit_code, v.unit_name from access.mandate_view v
            where v.account_id = a.id and v.valid @> ?) m on true
        """;
    private static final String COLUMNS = """
        a.id, who.person_id, a.display_name, a.language, a.theme, a.large_print,
        m.key, m.role, m.title, m.unit_id, m.unit_code, m.unit_name
        """;
    private static final String BY_SESSION = "select s.id as session, s.seen_at, s.acting, " + COLUMNS
            + " from account.session s join account.account a on a.id = s.account_id and a.enabled " + MANDATES
            + " where s.token_hash = ? and s.seen_at > ? and s.created_at > ?";
    private static final String BY_TOKEN = "select t.id as token, t.last_used_on, null as acting, " + COLUMNS
            + " from account.api_token t join account.account a on a.id = t.account_id and a.enabled " + MANDATES
            + " where t.token_hash = ? and t.revoked_at is null and (t.expires_on is null or t.expires_on > ?)";
    private static final String BY_ACCOUNT = "select a.id as own, null as seen_at, null as acting, " + COLUMNS
            + " from account.account a " + MANDATES + " where a.id = ? and a.enabled";

    private final JdbcTemplate jdbc;
    private final Actors actors;

    PrincipalStore(JdbcTemplate jdbc, Actors actors) {
        this.jdbc = jdbc;
        this.actors = actors;
    }

    /// A token that is good today.
    record Bearer(Principal principal, long token, @Nullable LocalDate lastUsedOn) {}

    Optional<Principal> bySession(byte[] tokenHash, Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        OffsetDateTime active = now.minus(SessionLimits.IDLE).atOffset(ZoneOffset.UTC);
        OffsetDateTime begun = now.minus(SessionLimits.ABSOLUTE).atOffset(ZoneOffset.UTC);
        return first(BY_SESSION, this::session, today, today, tokenHash, active, begun);
    }

    /// @param chosen key of the mandate the program asks to act in
    Optional<Bearer> byToken(byte[] tokenHash, @Nullable String chosen, LocalDate today) {
        return first(BY_TOKEN, rows -> bearer(rows, chosen), today, today, tokenHash, today);
    }

    /// @param chosen key of the mandate to act in
    Optional<Actor> byAccount(AccountId account, @Nullable String chosen, LocalDate today) {
        return first(BY_ACCOUNT, rows -> actor(rows, chosen), today, today, account.value());
    }

    private <T> Optional<T> first(String text, ResultSetExtractor<T> found, Object... arguments) {
        return Objects.requireNonNull(jdbc.query(
                text, rows -> rows.next() ? Optional.of(found.extractData(rows)) : Optional.<T>empty(), arguments));
    }

    private Principal session(ResultSet rows) throws SQLException {
        long session = rows.getLong(1);
        Instant seenAt = rows.getObject(2, OffsetDateTime.class).toInstant();
        return new Principal(actor(rows, rows.getString(3)), session, seenAt);
    }

    private Bearer bearer(ResultSet rows, @Nullable String chosen) throws SQLException {
        long token = rows.getLong(1);
        LocalDate lastUsedOn = rows.getObject(2, LocalDate.class);
        return new Bearer(new Principal(actor(rows, chosen), 0, Instant.EPOCH), token, lastUsedOn);
    }

    /// The actor of this row and those after it, which differ in the mandate.
    private Actor actor(ResultSet rows, @Nullable String chosen) throws SQLException {
        AccountId account = new AccountId(rows.getLong(4));
        long person = rows.getLong(5);
        PersonId personId = rows.wasNull() ? null : new PersonId(person);
        String name = rows.getString(6);
        Preferences preferences = new Preferences(
                Language.valueOf(rows.getString(7)), Theme.valueOf(rows.getString(8)), rows.getBoolean(9));
        List<Mandate> mandates = new ArrayList<>(4);
        do {
            String key = rows.getString(10);
            if (key != null) {
                mandates.add(new Mandate(
                        key,
                        rows.getString(11),
                        rows.getString(12),
                        unit(rows),
                        rows.getString(14),
                        rows.getString(15)));
            }
        } while (rows.next());
        return actors.actor(account, personId, name, mandates, chosen, preferences);
    }

    private static @Nullable UnitId unit(ResultSet rows) throws SQLException {
        long unit = rows.getLong(13);
        return rows.wasNull() ? null : new UnitId(unit);
    }
}
