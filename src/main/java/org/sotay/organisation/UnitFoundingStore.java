package org.sotay.organisation;

import static org.sotay.organisation.jooq.Tables.UNIT;
import static org.sotay.organisation.jooq.Tables.UNIT_FACT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.UnitId;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Writes units: founds many in one statement each, and begins new stretches of their facts.
@Repository
class UnitFoundingStore {

    private static final String FOUND = """
        with given as (
            select * from jsonb_to_recordset({0}) as g(
                code text, "parentCode" text, "on" date, dissolved date, name text, kind text, sector text,
                grassroots boolean, "empoweredToAdmit" boolean, "nonStateEnterprise" boolean)),
        founded as (
            insert into organisation.unit (code, founded_on, dissolved_on)
            select code, "on", dissolved from given
            returning id, code),
        known as (
            select id, code from founded
            union all
            select u.id, u.code from organisation.unit u where u.code in (select "parentCode" from given)),
        facts as (
            insert into organisation.unit_fact (unit_id, valid, name, kind, sector, grassroots,
                empowered_to_admit, non_state_enterprise, recorded_at, recorded_by)
            select f.id, daterange(g."on", g.dissolved), g.name, g.kind, g.sector::organisation.sector,
                g.grassroots, g."empoweredToAdmit", g."nonStateEnterprise", {1}, {2}
            from given g join founded f using (code)),
        steps as (
            select f.id, p.id as parent_id, daterange(g."on", g.dissolved) as valid
            from given g join founded f using (code) left join known p on p.code = g."parentCode"),
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
        select id, valid, parent_id, path, {1}, {2} from paths
        """;

    /// Key of the lock that lets one at a time change the tree: arbitrary, this room's own.
    static final long WRITERS = 7_305_210_412L;

    private final DSLContext sql;
    private final JsonMapper json = JsonMapper.builder().build();

    UnitFoundingStore(DSLContext sql) {
        this.sql = sql;
    }

    /// Waits until nobody else changes units, and lets nobody do so before this transaction ends: what a rule looks at
    /// from now on, still is so when its answer is written.
    void own() {
        sql.execute("select pg_advisory_xact_lock({0})", DSL.val(WRITERS));
    }

    /// Founds all of them, parents among themselves allowed, and returns the ids by code.
    Map<String, UnitId> found(List<Founding> foundings, Instant now, AccountId by) {
        sql.execute(
                FOUND,
                DSL.val(JSONB.valueOf(json.writeValueAsString(foundings))),
                DSL.val(now.atOffset(ZoneOffset.UTC)),
                DSL.val(by.value()));
        Map<String, UnitId> ids = new HashMap<>();
        sql.select(UNIT.CODE, UNIT.ID)
                .from(UNIT)
                .where(UNIT.CODE.eq(
                        DSL.any(foundings.stream().map(Founding::code).toArray(String[]::new))))
                .forEach(row -> ids.put(row.value1(), new UnitId(row.value2())));
        return ids;
    }

    boolean exists(String code) {
        return sql.fetchExists(UNIT, UNIT.CODE.eq(code));
    }

    /// The longest of these codes that a unit has or had.
    Optional<String> longest(List<String> codes) {
        return sql.select(UNIT.CODE)
                .from(UNIT)
                .where(UNIT.CODE.eq(DSL.any(codes.toArray(String[]::new))))
                .orderBy(DSL.length(UNIT.CODE).desc())
                .limit(1)
                .fetchOptional(UNIT.CODE);
    }

    /// First day of the latest stretch of the unit's facts.
    LocalDate latestBegin(UnitId unit) {
        return Objects.requireNonNull(
                sql.select(DSL.max(DSL.field("lower({0})", UNIT.FOUNDED_ON.getDataType(), UNIT_FACT.VALID)))
                        .from(UNIT_FACT)
                        .where(UNIT_FACT.UNIT_ID.eq(unit.value()))
                        .fetchSingle()
                        .value1());
    }

    /// Takes the version up by one if it is still `expected`; false when somebody else was faster.
    boolean claim(UnitId unit, int expected) {
        return sql.update(UNIT)
                        .set(UNIT.VERSION, UNIT.VERSION.plus(1))
                        .where(UNIT.ID.eq(unit.value()))
                        .and(UNIT.VERSION.eq(expected))
                        .execute()
                == 1;
    }

    /// Ends the latest stretch on `from` and begins a new one with other traits.
    void change(UnitId unit, UnitTraits traits, LocalDate from, Instant now, AccountId by) {
        sql.update(UNIT_FACT)
                .set(
                        UNIT_FACT.VALID,
                        DSL.field(
                                "daterange(lower({0}), {1})",
                                UNIT_FACT.VALID.getDataType(), UNIT_FACT.VALID, DSL.val(from)))
                .where(UNIT_FACT.UNIT_ID.eq(unit.value()))
                .and("{0} @> {1}", UNIT_FACT.VALID, DSL.val(from))
                .execute();
        begin(unit, traits, from, now, by);
    }

    private void begin(UnitId unit, UnitTraits traits, LocalDate from, Instant now, AccountId by) {
        sql.insertInto(UNIT_FACT)
                .set(UNIT_FACT.UNIT_ID, unit.value())
                .set(
                        UNIT_FACT.VALID,
                        DSL.select(DSL.field(
                                        "daterange({0}, {1})",
                                        UNIT_FACT.VALID.getDataType(), DSL.val(from), UNIT.DISSOLVED_ON))
                                .from(UNIT)
                                .where(UNIT.ID.eq(unit.value())))
                .set(UnitStore.row(traits))
                .set(UNIT_FACT.RECORDED_AT, now.atOffset(ZoneOffset.UTC))
                .set(UNIT_FACT.RECORDED_BY, by.value())
                .execute();
    }
}
