package org.sotay.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.UnitId;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Writes what a plan makes of the units, each step for all of them at once, and keeps what it cuts.
@Repository
class ReformStore {

    private static final String FOUND = """
        insert into organisation.unit (code, founded_on, plan_id)
        select code, {1}, {2} from unnest({0}) as code
        returning code, id
        """;
    private static final String KEEP_FACTS = """
        insert into organisation.cut_fact (plan_id, unit_id, valid)
        select {2}, unit_id, valid from organisation.unit_fact where unit_id = any({0}) and valid @> {1}
        """;
    private static final String END_FACTS = """
        update organisation.unit_fact set valid = daterange(lower(valid), {1})
        where unit_id = any({0}) and valid @> {1}
        """;
    private static final String DISSOLVE = """
        update organisation.unit set dissolved_on = {1}, dissolving_plan_id = {2} where id = any({0})
        """;
    private static final String BEGIN_FACTS = """
        insert into organisation.unit_fact (unit_id, valid, name, kind, sector, grassroots, empowered_to_admit,
            non_state_enterprise, recorded_at, recorded_by, plan_id)
        select g.unit, daterange({1}, u.dissolved_on), g.name, g.kind, g.sector::organisation.sector, g.grassroots,
            g."empoweredToAdmit", g."nonStateEnterprise", {3}, {4}, {2}
        from jsonb_to_recordset({0}) as g(
            unit bigint, name text, kind text, sector text, grassroots boolean, "empoweredToAdmit" boolean,
            "nonStateEnterprise" boolean)
        join organisation.unit u on u.id = g.unit
        """;
    private static final String KEEP_PLACES = """
        insert into organisation.cut_place (plan_id, unit_id, valid, parent_id, path, recorded_at, recorded_by,
            written_by)
        select {2}, p.unit_id, p.valid, p.parent_id, p.path, p.recorded_at, p.recorded_by, p.plan_id
        from unnest({0}, {1}) as g(unit, since)
        join organisation.unit_place p on p.unit_id = g.unit and p.valid && daterange(g.since, null)
        """;
    private static final String TAKE_PLACES = """
        delete from organisation.unit_place p using unnest({0}, {1}) as g(unit, since)
        where p.unit_id = g.unit and lower(p.valid) >= g.since
        """;
    private static final String END_PLACES = """
        update organisation.unit_place p set valid = daterange(lower(p.valid), g.since)
        from unnest({0}, {1}) as g(unit, since)
        where p.unit_id = g.unit and p.valid @> g.since
        """;
    private static final String BEGIN_PLACES = """
        insert into organisation.unit_place (unit_id, valid, parent_id, path, recorded_at, recorded_by, plan_id)
        select g.unit, daterange(g.since, g.until), g.parent, g.path::ltree, {6}, {7}, {5}
        from unnest({0}, {1}, {2}, {3}, {4}) as g(unit, since, until, parent, path)
        """;
    private static final String FOLLOW = """
        insert into organisation.succession (unit_id, successor_id, on_day, plan_id)
        select distinct g.unit, g.successor, {2}, {3} from unnest({0}, {1}) as g(unit, successor)
        """;
    private static final String OVERTAKE = "update organisation.unit set version = version + 1 where id = any({0})";

    private final DSLContext sql;
    private final JsonMapper json = JsonMapper.builder().build();

    ReformStore(DSLContext sql) {
        this.sql = sql;
    }

    /// What is written under: the plan, its day, when and by whom.
    record Writing(PlanId plan, LocalDate day, Instant now, AccountId by) {

        private Param<Long> id() {
            return DSL.val(plan.value());
        }

        private Param<LocalDate> on() {
            return DSL.val(day);
        }

        private Param<OffsetDateTime> at() {
            return DSL.val(now.atOffset(ZoneOffset.UTC));
        }

        private Param<Long> account() {
            return DSL.val(by.value());
        }
    }

    /// Founds units of these codes; what and where they are is written by the steps after.
    Map<String, UnitId> found(Writing writing, Collection<String> codes) {
        Map<String, UnitId> ids = new HashMap<>();
        for (Record row : sql.fetch(FOUND, DSL.val(codes.toArray(String[]::new)), writing.on(), writing.id())) {
            ids.put(row.get(0, String.class), new UnitId(row.get(1, Long.class)));
        }
        return ids;
    }

    /// Ends the facts of these units on the day; those of the second list are dissolved then.
    void end(Writing writing, Collection<UnitId> facts, Collection<UnitId> dissolved) {
        Param<Long[]> units = DSL.val(UnitId.values(facts));
        sql.execute(KEEP_FACTS, units, writing.on(), writing.id());
        sql.execute(END_FACTS, units, writing.on());
        sql.execute(DISSOLVE, DSL.val(UnitId.values(dissolved)), writing.on(), writing.id());
    }

    /// Begins facts on the day.
    void begin(Writing writing, Map<UnitId, UnitTraits> traits) {
        List<Fact> facts = traits.entrySet().stream()
                .map(entry -> Fact.of(entry.getKey(), entry.getValue()))
                .toList();
        sql.execute(
                BEGIN_FACTS,
                DSL.val(JSONB.valueOf(json.writeValueAsString(facts))),
                writing.on(),
                writing.id(),
                writing.at(),
                writing.account());
    }

    /// Puts units elsewhere, each from the first day on which its place changes.
    void place(Writing writing, List<Placements.Placement> placements) {
        Param<Long[]> units =
                DSL.val(array(placements, placement -> placement.unit().value(), Long[]::new));
        Param<LocalDate[]> since = DSL.val(array(placements, Placements.Placement::since, LocalDate[]::new));
        sql.execute(KEEP_PLACES, units, since, writing.id());
        sql.execute(TAKE_PLACES, units, since);
        sql.execute(END_PLACES, units, since);
        List<Row> rows = placements.stream()
                .flatMap(placement -> placement.places().stream().map(place -> new Row(placement.unit(), place)))
                .toList();
        sql.execute(
                BEGIN_PLACES,
                DSL.val(array(rows, row -> row.unit().value(), Long[]::new)),
                DSL.val(array(rows, row -> row.place().period().from(), LocalDate[]::new)),
                DSL.val(array(rows, row -> row.place().period().until(), LocalDate[]::new)),
                DSL.val(array(rows, Row::parent, Long[]::new)),
                DSL.val(array(rows, Row::path, String[]::new)),
                writing.id(),
                writing.at(),
                writing.account());
    }

    /// Says which unit follows which.
    void follow(Writing writing, List<Handover> handovers) {
        List<UnitId[]> pairs = handovers.stream()
                .flatMap(handover -> handover.successors().map(heir -> new UnitId[] {handover.unit(), heir}))
                .toList();
        sql.execute(
                FOLLOW,
                DSL.val(array(pairs, pair -> pair[0].value(), Long[]::new)),
                DSL.val(array(pairs, pair -> pair[1].value(), Long[]::new)),
                writing.on(),
                writing.id());
    }

    /// Whoever looks at one of these units in a form is told that it has changed.
    void overtake(Collection<UnitId> units) {
        sql.execute(OVERTAKE, DSL.val(UnitId.values(units)));
    }

    private static <T, V> V[] array(List<T> items, Function<T, @Nullable V> value, IntFunction<V[]> array) {
        return items.stream().map(value).toArray(array);
    }

    private record Row(UnitId unit, PlaceTimeline.Place place) {

        @Nullable
        Long parent() {
            UnitId parent = place.parent();
            return parent == null ? null : parent.value();
        }

        String path() {
            return String.join(".", place.line().stream().map(UnitId::toString).toList());
        }
    }

    private record Fact(
            long unit,
            String name,
            String kind,
            String sector,
            boolean grassroots,
            boolean empoweredToAdmit,
            boolean nonStateEnterprise) {

        static Fact of(UnitId unit, UnitTraits traits) {
            return new Fact(
                    unit.value(),
                    traits.name(),
                    traits.kind(),
                    traits.sector().name(),
                    traits.grassroots(),
                    traits.empoweredToAdmit(),
                    traits.nonStateEnterprise());
        }
    }
}
