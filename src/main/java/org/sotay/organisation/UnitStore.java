package org.sotay.organisation;

import static org.sotay.organisation.UnitReach.below;
import static org.sotay.organisation.UnitReach.holds;
import static org.sotay.organisation.jooq.Tables.KIND;
import static org.sotay.organisation.jooq.Tables.UNIT;
import static org.sotay.organisation.jooq.Tables.UNIT_FACT;
import static org.sotay.organisation.jooq.Tables.UNIT_PLACE;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.QualifiedAsterisk;
import org.jooq.Record;
import org.jooq.TableOnConditionStep;
import org.jooq.impl.DSL;
import org.sotay.kernel.Scope;
import org.sotay.kernel.SqlText;
import org.sotay.kernel.UnitId;
import org.sotay.organisation.jooq.tables.records.UnitFactRecord;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Reads units as of a day. Every statement takes the scope along; what it does not reach is not there.
@Repository
class UnitStore {

    static final QualifiedAsterisk FACTS = UNIT_FACT.asterisk().except(UNIT_FACT.WORDS, UNIT_FACT.SORT_KEY);

    private static final String BETWEEN = "\t";

    /// Nearly every page asks this, hence a fixed text: it costs nothing to make and the server keeps its plan.
    private static final String FIND = """
        select u.id, u.code, u.founded_on, u.dissolved_on, u.version, f.name, f.kind, f.sector::text, f.grassroots,
            f.empowered_to_admit, f.non_state_enterprise, k.name_vi, k.name_en, k.name_de, k.holds_members,
            array(
                select above.code || chr(9) || named.name
                from unnest(string_to_array(p.path::text, '.')::bigint[]) with ordinality as step(id, level)
                join organisation.unit above on above.id = step.id
                join organisation.unit_fact named on named.unit_id = step.id and named.valid @> ?
                order by step.level) as line
        from organisation.unit u
        join organisation.unit_place p on p.unit_id = u.id and p.valid @> ?
        join organisation.unit_fact f on f.unit_id = u.id and f.valid @> ?
        join organisation.kind k on k.code = f.kind
        where u.code = ? and \
        """;

    private static final String COUNTS = """
        select count(*) filter (where f.grassroots), count(*) filter (where k.holds_members)
        from organisation.unit_place top
        join organisation.unit_place p on p.path <@ top.path and p.valid @> ?
        join organisation.unit_fact f on f.unit_id = p.unit_id and f.valid @> ?
        join organisation.kind k on k.code = f.kind
        where top.unit_id = ? and top.valid @> ?
        """;

    private final DSLContext sql;
    private final JdbcTemplate jdbc;

    UnitStore(DSLContext sql, JdbcTemplate jdbc) {
        this.sql = sql;
        this.jdbc = jdbc;
    }

    /// The unit of that code, as it was on `day`.
    Optional<UnitAt> find(Scope scope, String code, LocalDate day) {
        SqlText statement = new SqlText().add(FIND, day, day, day, code).add(UnitReach.ofPlace(scope));
        return jdbc.query(
                statement.text(), row -> row.next() ? Optional.of(unit(row)) : Optional.empty(), statement.arguments());
    }

    /// The uppermost units the scope reaches on `day`: the mandate's own, or the roots.
    List<UnitLine> tops(Scope scope, LocalDate day) {
        Condition top = scope.everywhere() ? UNIT_PLACE.PARENT_ID.isNull() : UNIT.ID.in(UnitId.values(scope.units()));
        return sql.select(UNIT.CODE, UNIT_FACT.NAME)
                .from(UNIT)
                .join(UNIT_PLACE)
                .on(UNIT_PLACE.UNIT_ID.eq(UNIT.ID), holds(UNIT_PLACE.VALID, day))
                .join(UNIT_FACT)
                .on(UNIT_FACT.UNIT_ID.eq(UNIT.ID), holds(UNIT_FACT.VALID, day))
                .where(top)
                .orderBy(UNIT.CODE)
                .fetch(row -> new UnitLine(row.value1(), row.value2()));
    }

    /// Grassroots organisations and cells at or below the unit on `day`.
    UnitCounts counts(UnitId unit, LocalDate day) {
        return Objects.requireNonNull(jdbc.queryForObject(
                COUNTS, (row, number) -> new UnitCounts(row.getInt(1), row.getInt(2)), day, day, unit.value(), day));
    }

    /// Units at or below `unit` that hold members on `day`, by code.
    List<UnitLine> cells(UnitId unit, LocalDate day, int limit) {
        return sql.select(UNIT.CODE, UNIT_FACT.NAME)
                .from(unitsOn(day))
                .where(holds(UNIT_PLACE.VALID, day))
                .and(below(UNIT_PLACE.PATH, unit, day))
                .and(KIND.HOLDS_MEMBERS)
                .orderBy(UNIT.CODE)
                .limit(limit)
                .fetch(row -> new UnitLine(row.value1(), row.value2()));
    }

    /// Kind of the unit directly above on `day`, whoever asks.
    Optional<String> kindOfParent(UnitId unit, LocalDate day) {
        return sql.select(UNIT_FACT.KIND)
                .from(UNIT_PLACE)
                .join(UNIT_FACT)
                .on(UNIT_FACT.UNIT_ID.eq(UNIT_PLACE.PARENT_ID), holds(UNIT_FACT.VALID, day))
                .where(UNIT_PLACE.UNIT_ID.eq(unit.value()))
                .and(holds(UNIT_PLACE.VALID, day))
                .fetchOptional(row -> row.value1());
    }

    /// Kinds of the units directly below from `day` on, whoever asks.
    Set<String> kindsOfChildren(UnitId unit, LocalDate day) {
        return sql.selectDistinct(UNIT_FACT.KIND)
                .from(UNIT_PLACE)
                .join(UNIT_FACT)
                .on(UNIT_FACT.UNIT_ID.eq(UNIT_PLACE.UNIT_ID))
                .where(UNIT_PLACE.PARENT_ID.eq(unit.value()))
                .and("{0} * {1} && daterange({2}, null)", UNIT_PLACE.VALID, UNIT_FACT.VALID, DSL.val(day))
                .fetchSet(row -> row.value1());
    }

    /// Every place with its unit, the facts of that day and the kind, to select from.
    static TableOnConditionStep<Record> unitsOn(LocalDate day) {
        return UNIT_PLACE
                .join(UNIT)
                .on(UNIT.ID.eq(UNIT_PLACE.UNIT_ID))
                .join(UNIT_FACT)
                .on(UNIT_FACT.UNIT_ID.eq(UNIT.ID), holds(UNIT_FACT.VALID, day))
                .join(KIND)
                .on(KIND.CODE.eq(UNIT_FACT.KIND));
    }

    private static UnitAt unit(ResultSet row) throws SQLException {
        String[] line = (String[]) row.getArray("line").getArray();
        return new UnitAt(
                new UnitId(row.getLong("id")),
                row.getString("code"),
                new UnitTraits(
                        row.getString("name"),
                        row.getString("kind"),
                        Sector.valueOf(row.getString("sector")),
                        row.getBoolean("grassroots"),
                        row.getBoolean("empowered_to_admit"),
                        row.getBoolean("non_state_enterprise")),
                new KindName(row.getString("name_vi"), row.getString("name_en"), row.getString("name_de")),
                row.getBoolean("holds_members"),
                row.getObject("founded_on", LocalDate.class),
                row.getObject("dissolved_on", LocalDate.class),
                row.getInt("version"),
                Arrays.stream(line).map(UnitStore::step).toList());
    }

    private static UnitLine step(String codeAndName) {
        int between = codeAndName.indexOf(BETWEEN);
        return new UnitLine(codeAndName.substring(0, between), codeAndName.substring(between + 1));
    }

    /// What a row with the [#FACTS] says of the unit.
    static UnitTraits traits(Record row) {
        return new UnitTraits(
                row.get(UNIT_FACT.NAME),
                row.get(UNIT_FACT.KIND),
                Sector.valueOf(row.get(UNIT_FACT.SECTOR).name()),
                row.get(UNIT_FACT.GRASSROOTS),
                row.get(UNIT_FACT.EMPOWERED_TO_ADMIT),
                row.get(UNIT_FACT.NON_STATE_ENTERPRISE));
    }

    /// What a unit is, to be set in a row of facts.
    static UnitFactRecord row(UnitTraits traits) {
        UnitFactRecord row = new UnitFactRecord();
        row.setName(traits.name());
        row.setKind(traits.kind());
        row.setSector(
                org.sotay.organisation.jooq.enums.Sector.valueOf(traits.sector().name()));
        row.setGrassroots(traits.grassroots());
        row.setEmpoweredToAdmit(traits.empoweredToAdmit());
        row.setNonStateEnterprise(traits.nonStateEnterprise());
        return row;
    }

    /// What a row with the kind says it is called.
    static KindName kindName(Record row) {
        return new KindName(row.get(KIND.NAME_VI), row.get(KIND.NAME_EN), row.get(KIND.NAME_DE));
    }
}
