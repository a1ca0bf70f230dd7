package org.sotay.membership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.KeptRefusal;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.SqlText;
import org.sotay.people.PersonAttribute;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the members of a selection, how their records stood before and after, and who was refused why.
@Repository
class BulkItemStore {

    /// What a step may touch of a record, as one value: two such values that differ tell that somebody changed it.
    private static final String MEMBERSHIP = """
        (select jsonb_build_object('membership', m.id, 'version', m.version, \
        """;
    private static final String OF_MEMBERSHIP = """
        ) from membership.membership m where m.person_id = i.person_id order by m.joined_on desc limit 1)
        """;
    private static final String INSERT = """
        insert into membership.bulk_item (bulk_id, person_id) select ?, p.id from unnest(?::bigint[]) as p(id)
        """;
    private static final String REFUSE = """
        update membership.bulk_item i set refusal = g.refusal
        from jsonb_to_recordset(?::jsonb) as g(person bigint, refusal jsonb)
        where i.bulk_id = ? and i.person_id = g.person
        """;
    private static final String LOCK_MEMBERSHIPS = """
        select m.id from membership.membership m
        where m.person_id in (select i.person_id from membership.bulk_item i where i.bulk_id = ?)
        order by m.person_id, m.id for update
        """;
    private static final String LOCK_PEOPLE = """
        select n.id from people.person_view n
        where n.id in (select i.person_id from membership.bulk_item i where i.bulk_id = ?)
        order by n.id for no key update
        """;
    private static final String ROWS = """
        select i.person_id, n.full_name, l.cell_name, i.refusal
        from membership.bulk_item i
        join people.person_view n on n.id = i.person_id
        cross join lateral \
        """;
    private static final String BEFORE = """
        select person_id, coalesce(before ->> ?, '') from membership.bulk_item
        where bulk_id = ? and after is not null
        """;

    private final JdbcTemplate jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    BulkItemStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(long bulk, Collection<PersonId> people) {
        jdbc.update(INSERT, bulk, PersonId.values(people));
    }

    /// Keeps how the records stand now, for whoever looks at them now.
    void see(Bulk bulk) {
        jdbc.update("update membership.bulk_item i set before = " + state(bulk) + " where i.bulk_id = ?", bulk.id());
    }

    /// Nobody else changes these records until the transaction ends; who wants to, waits in the same order.
    void lock(Bulk bulk) {
        jdbc.queryForList(LOCK_MEMBERSHIPS, Long.class, bulk.id());
        jdbc.queryForList(LOCK_PEOPLE, Long.class, bulk.id());
    }

    /// Everybody of the selection.
    List<PersonId> people(long bulk) {
        return people("select i.person_id from membership.bulk_item i where i.bulk_id = ?", bulk);
    }

    /// Those with whom it was done.
    List<PersonId> done(long bulk) {
        return people(
                "select i.person_id from membership.bulk_item i where i.bulk_id = ? and i.after is not null", bulk);
    }

    /// Those whose records no longer stand as they were seen.
    List<PersonId> changed(Bulk bulk) {
        return people(
                "select i.person_id from membership.bulk_item i where i.bulk_id = ? and i.before is distinct from "
                        + state(bulk),
                bulk.id());
    }

    private List<PersonId> people(String statement, long bulk) {
        return jdbc.query(statement, (row, number) -> new PersonId(row.getLong(1)), bulk);
    }

    /// Keeps how the records of those stand with whom it was done.
    void done(Bulk bulk, Collection<PersonId> people) {
        jdbc.update(
                "update membership.bulk_item i set after = " + state(bulk)
                        + " where i.bulk_id = ? and i.person_id = any(?)",
                bulk.id(),
                PersonId.values(people));
    }

    /// Keeps why it was not done with these.
    void refuse(long bulk, Map<PersonId, Refusal> refused) {
        List<Refused> rows = refused.entrySet().stream()
                .map(entry -> new Refused(entry.getKey().value(), KeptRefusal.of(entry.getValue())))
                .toList();
        jdbc.update(REFUSE, json.writeValueAsString(rows), bulk);
    }

    /// By name, each with the kept reason.
    List<BulkRow> rows(long bulk, LocalDate today) {
        SqlText statement = new SqlText()
                .add(ROWS)
                .add(Today.row("i.person_id"), today)
                .add(" l where i.bulk_id = ? order by n.sort_key, i.person_id", bulk);
        return jdbc.query(
                statement.text(),
                (row, number) -> new BulkRow(
                        new PersonId(row.getLong(1)), row.getString(2), row.getString(3), refusal(row.getString(4))),
                statement.arguments());
    }

    private @Nullable Refusal refusal(@Nullable String kept) {
        return kept == null ? null : json.readValue(kept, KeptRefusal.class).refusal();
    }

    /// What has changed since it was done, by name of whoever it changed for: `stays`, `offices`, `absences`, else the
    /// record.
    List<Later> later(Bulk bulk) {
        return jdbc.query(
                "select n.full_name, (select e.key from jsonb_each(s.state) e"
                        + " where e.value is distinct from i.after -> e.key order by e.key = 'version', e.key limit 1)"
                        + " from membership.bulk_item i join people.person_view n on n.id = i.person_id"
                        + " cross join lateral (select " + state(bulk) + " as state) s"
                        + " where i.bulk_id = ? and i.after is not null and i.after is distinct from s.state"
                        + " order by n.sort_key, i.person_id",
                (row, number) -> new Later(row.getString(1), String.valueOf(row.getString(2))),
                bulk.id());
    }

    /// Somebody of whom something was changed since.
    record Later(String name, String what) {}

    /// What stood there with those with whom it was done; empty for nothing.
    Map<PersonId, String> before(long bulk, PersonAttribute attribute) {
        Map<PersonId, String> before = new HashMap<>();
        jdbc.query(
                BEFORE,
                row -> {
                    before.put(new PersonId(row.getLong(1)), row.getString(2));
                },
                attribute.key(),
                bulk);
        return before;
    }

    private static String state(Bulk bulk) {
        return switch (bulk.kind()) {
            case MOVE -> MEMBERSHIP + rows("stays", "assignment") + ", " + rows("offices", "office") + OF_MEMBERSHIP;
            case ABSENCE -> MEMBERSHIP + rows("absences", "absence") + OF_MEMBERSHIP;
            case ATTRIBUTE -> fact(bulk);
        };
    }

    /// The column is called as the attribute is.
    private static String fact(Bulk bulk) {
        String name = bulk.action() instanceof BulkAction.Attribute(PersonAttribute attribute, String value)
                ? attribute.key()
                : "version";
        return "(select jsonb_build_object('" + name + "', n." + name
                + ") from people.person_view n where n.id = i.person_id)";
    }

    /// Every row of a person; the moment it was recorded is written the same whatever the zone of the connection.
    private static String rows(String name, String table) {
        return "'" + name + "', (select coalesce(jsonb_agg(to_jsonb(x) || jsonb_build_object('recorded_at',"
                + " (x.recorded_at at time zone 'UTC')::text || 'Z') order by x.id), '[]') from membership." + table
                + " x where x.person_id = i.person_id)";
    }

    /// One reason as the statement reads it.
    private record Refused(long person, KeptRefusal refusal) {}
}
