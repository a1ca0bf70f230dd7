package org.sotay.organisation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.sotay.kernel.Actor;
import org.sotay.kernel.UnitId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Writes whole histories of many units, and removes units that were recorded by mistake.
@Repository
class UnitBulkStore {

    private static final String GIVEN = """
        with given as (
            select * from jsonb_to_recordset(?::jsonb) as g(
                id bigint, code text, founded date, dissolved date, stretches jsonb)),
        stretch as (
            select g.id, s.*, daterange(s."from", s.until) as valid
            from given g, jsonb_to_recordset(g.stretches) as s(
                "from" date, until date, parent text, name text, kind text, sector text, grassroots boolean,
                empowered boolean, "nonState" boolean))
        """;
    /// Neighbouring stretches that differ only in the place are one fact, and the other way round.
    private static final String FACTS = """
        insert into organisation.unit_fact (unit_id, valid, name, kind, sector, grassroots, empowered_to_admit,
            non_state_enterprise, recorded_at, recorded_by)
        select id, unnest(range_agg(valid)), name, kind, sector::organisation.sector, grassroots, empowered, "nonState",
            ?, ?
        from stretch
        group by id, name, kind, sector, grassroots, empowered, "nonState"
        """;
    private static final String FOUND = GIVEN + """
        insert into organisation.unit (id, code, founded_on, dissolved_on) overriding system value
        select id, code, founded, dissolved from given
        """;
    private static final String DESCRIBE = GIVEN + FACTS;
    private static final String PLACES = GIVEN + """
        , steps as (
            select s.id, p.id as parent_id, unnest(range_agg(s.valid)) as valid
            from stretch s left join organisation.unit p on p.code = s.parent
            group by s.id, p.id),
        paths as (
            with recursive line as (
                select s.id, s.parent_id, s.id::text::ltree as path, s.valid
                from steps s where s.parent_id is null
                union all
                select s.id, s.parent_id, p.path || s.id::text, s.valid * p.valid
                from steps s join organisation.unit_place p on p.unit_id = s.parent_id and p.valid && s.valid
                union all
                select s.id, s.parent_id, l.path || s.id::text, s.valid * l.valid
                from steps s join line l on l.id = s.parent_id and l.valid && s.valid)
            select * from line)
        insert into organisation.unit_place (unit_id, valid, parent_id, path, recorded_at, recorded_by)
        select id, unnest(range_agg(valid)), parent_id, path, ?, ? from paths group by id, parent_id, path
        """;
    private static final String FORGET_FACTS = "delete from organisation.unit_fact where unit_id = any(?)";
    private static final String TOUCH = "update organisation.unit set version = version + 1 where id = any(?)";
    private static final String LOCK = "select id from organisation.unit where id = any(?) order by id for update";
    private static final String BELOW = """
        select distinct p.parent_id from organisation.unit_place p
        where p.parent_id = any(?) and not p.unit_id = any(?)
        """;
    private static final String REMOVE = """
        with facts as (delete from organisation.unit_fact where unit_id = any(?))
        delete from organisation.unit_place where unit_id = any(?)
        """;

    private final JdbcTemplate jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    UnitBulkStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// Nobody else changes units before this transaction ends.
    void own() {
        jdbc.query("select pg_advisory_xact_lock(?)", row -> {}, UnitFoundingStore.WRITERS);
    }

    List<Long> nextIds(int count) {
        return jdbc.query(
                "select nextval(pg_get_serial_sequence('organisation.unit', 'id')) from generate_series(1, ?)",
                (row, index) -> row.getLong(1),
                count);
    }

    /// Founds units with what they are called and what they are; where they stand comes when all are there.
    void found(List<UnitHistoryRow> units, Instant now, Actor by) {
        jdbc.update(FOUND, json.writeValueAsString(units));
        describe(units, now, by);
    }

    private void describe(List<UnitHistoryRow> units, Instant now, Actor by) {
        jdbc.update(
                DESCRIBE,
                json.writeValueAsString(units),
                Timestamp.from(now),
                by.account().value());
    }

    /// Where founded units stand, parents among themselves allowed.
    void place(List<UnitHistoryRow> units, Instant now, Actor by) {
        jdbc.update(
                PLACES,
                json.writeValueAsString(units),
                Timestamp.from(now),
                by.account().value());
    }

    /// Nobody else changes these units until the transaction ends.
    void lock(Collection<Long> units) {
        jdbc.query(LOCK, row -> {}, (Object) ids(units));
    }

    /// What recorded units are called and what they are, anew.
    void describeAnew(List<UnitHistoryRow> units, Instant now, Actor by) {
        Long[] ids = units.stream().map(UnitHistoryRow::id).toArray(Long[]::new);
        jdbc.update(FORGET_FACTS, (Object) ids);
        describe(units, now, by);
        jdbc.update(TOUCH, (Object) ids);
    }

    /// Those of the units below which others stand, or ever stood, that are not among `all`.
    List<UnitId> aboveOthers(Collection<Long> units, Collection<Long> all) {
        return jdbc.query(BELOW, (row, index) -> new UnitId(row.getLong(1)), ids(units), ids(all));
    }

    /// Removes what is recorded of the units; they themselves go when all have lost their places.
    void removeHistories(Collection<Long> units) {
        Long[] ids = ids(units);
        jdbc.update(REMOVE, ids, ids);
    }

    void remove(Collection<Long> units) {
        jdbc.update("delete from organisation.unit where id = any(?)", (Object) ids(units));
    }

    private static Long[] ids(Collection<Long> units) {
        return units.toArray(Long[]::new);
    }
}
