package org.sotay.procedure;

import static org.jooq.impl.DSL.count;
import static org.sotay.procedure.jooq.Tables.CASE_FILE;
import static org.sotay.procedure.jooq.Tables.RULE_SET;
import static org.sotay.procedure.jooq.Tables.RULE_SET_EARLIER;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/// Keeps the texts of sets of rules.
@Repository
class RuleSetStore {

    /// The account under which the installation itself does things.
    static final long INSTALLATION = 0;

    private final DSLContext sql;

    RuleSetStore(DSLContext sql) {
        this.sql = sql;
    }

    /// Which text a set has.
    record Listed(String id, String sha256) {}

    /// Every set with which text it has, the oldest first.
    List<Listed> list() {
        return sql.select(RULE_SET.ID, RULE_SET.SHA256)
                .from(RULE_SET)
                .orderBy(RULE_SET.IN_FORCE_ON)
                .fetch(row -> new Listed(row.value1(), row.value2()));
    }

    /// The texts by id.
    Map<String, String> texts() {
        return sql.select(RULE_SET.ID, RULE_SET.CONTENT).from(RULE_SET).fetchMap(RULE_SET.ID, RULE_SET.CONTENT);
    }

    /// A text, with when and by whom it was received.
    record Received(String content, String sha256, Instant at, long by) {}

    Optional<Received> find(String id) {
        return sql.select(RULE_SET.CONTENT, RULE_SET.SHA256, RULE_SET.RECEIVED_AT, RULE_SET.RECEIVED_BY)
                .from(RULE_SET)
                .where(RULE_SET.ID.eq(id))
                .fetchOptional(row ->
                        new Received(row.value1(), row.value2(), row.value3().toInstant(), row.value4()));
    }

    /// Lets nobody else add or extend sets before this transaction ends.
    void lock() {
        sql.execute("lock table {0} in share row exclusive mode", RULE_SET);
    }

    void add(RuleSet set, Received text) {
        sql.insertInto(RULE_SET)
                .set(RULE_SET.ID, set.id())
                .set(RULE_SET.IN_FORCE_ON, set.inForceOn())
                .set(RULE_SET.CONTENT, text.content())
                .set(RULE_SET.SHA256, text.sha256())
                .set(RULE_SET.RECEIVED_AT, text.at().atOffset(ZoneOffset.UTC))
                .set(RULE_SET.RECEIVED_BY, text.by())
                .execute();
    }

    /// Puts a text that says more in the place of one that is kept.
    void extend(String id, Received text) {
        sql.insertInto(RULE_SET_EARLIER)
                .columns(
                        RULE_SET_EARLIER.RULE_SET,
                        RULE_SET_EARLIER.CONTENT,
                        RULE_SET_EARLIER.SHA256,
                        RULE_SET_EARLIER.RECEIVED_AT,
                        RULE_SET_EARLIER.RECEIVED_BY)
                .select(sql.select(
                                RULE_SET.ID,
                                RULE_SET.CONTENT,
                                RULE_SET.SHA256,
                                RULE_SET.RECEIVED_AT,
                                RULE_SET.RECEIVED_BY)
                        .from(RULE_SET)
                        .where(RULE_SET.ID.eq(id)))
                .execute();
        sql.update(RULE_SET)
                .set(RULE_SET.CONTENT, text.content())
                .set(RULE_SET.SHA256, text.sha256())
                .set(RULE_SET.RECEIVED_AT, text.at().atOffset(ZoneOffset.UTC))
                .set(RULE_SET.RECEIVED_BY, text.by())
                .where(RULE_SET.ID.eq(id))
                .execute();
    }

    /// Whether the program or the folder of its data brought the set along.
    boolean isFromFile(String id) {
        return sql.fetchExists(RULE_SET, RULE_SET.ID.eq(id), RULE_SET.RECEIVED_BY.eq(INSTALLATION));
    }

    /// How many cases are judged under a set. Whoever opens one meanwhile waits, and then finds the set or not.
    int holdAndCountCases(String id) {
        sql.select(RULE_SET.ID)
                .from(RULE_SET)
                .where(RULE_SET.ID.eq(id))
                .forUpdate()
                .fetch();
        return sql.select(count())
                .from(CASE_FILE)
                .where(CASE_FILE.RULE_SET.eq(id))
                .fetchSingle()
                .value1();
    }

    void remove(String id) {
        sql.deleteFrom(RULE_SET).where(RULE_SET.ID.eq(id)).execute();
    }
}
