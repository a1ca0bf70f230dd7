package org.sotay.organisation;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.sotay.organisation.UnitReach.below;
import static org.sotay.organisation.UnitReach.holds;
import static org.sotay.organisation.jooq.Tables.KIND;
import static org.sotay.organisation.jooq.Tables.UNIT;
import static org.sotay.organisation.jooq.Tables.UNIT_FACT;
import static org.sotay.organisation.jooq.Tables.UNIT_PLACE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.QualifiedAsterisk;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.sotay.kernel.Scope;
import org.sotay.kernel.UnitId;
import org.sotay.organisation.jooq.tables.UnitFact;
import org.springframework.stereotype.Repository;

/// Reads units as of a day. Every statement takes the scope along; what it does not reach is not there.
@Repository
class UnitStore {

    static final QualifiedAsterisk FACTS = UNIT_FACT.asterisk().except(UNIT_FACT.WORDS, UNIT_FACT.SORT_KEY);

    private static final UnitFact NAMED = UNIT_FACT.as("named");
    private static final String BETWEEN = "\t";

    private final DSLContext sql;

    UnitStore(DSLContext sql) {
        this.sql = sql;
    }

    /// The unit of that code, as it was on `day`.
    Optional<UnitAt> find(Scope scope, String code, LocalDate day) {
        Field<String[]> line = lineOn(day);
        return sql.select(UNIT.asterisk(), FACTS, KIND.asterisk(), line)
                .from(UNIT)
                .join(UNIT_PLACE)
                .on(UNIT_PLACE.UNIT_ID.eq(UNIT.ID), holds(UNIT_PLACE.VALID, day))
                .join(UNIT_FACT)
                .on(UNIT_FACT.UNIT_ID.eq(UNIT.ID), holds(UNIT_FACT.VALID, day))
                .join(KIND)
                .on(KIND.CODE.eq(UNIT_FACT.KIND))
                .where(UNIT.CODE.eq(code))
                .and(UnitReach.of(scope, day))
                .fetchOptional(row -> unit(row, row.get(line)));
    }

    /// The uppermost units the scope reaches on `day`: the mandate's own, or the roots.
    List<UnitLine> tops(Scope scope, LocalDate day) {
        Condition top = scope.everywhere()
                ? UNIT_PLACE.PARENT_ID.isNull()
                : UNIT.ID.in(Stream.concat(scope.below().stream(), scope.only().stream())
                        .map(UnitId::value)
                        .toList());
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
        return sql.select(count().filterWhere(UNIT_FACT.GRASSROOTS), count().filterWhere(KIND.HOLDS_MEMBERS))
                .from(UNIT_PLACE)
                .join(UNIT_FACT)
                .on(UNIT_FACT.UNIT_ID.eq(UNIT_PLACE.UNIT_ID), holds(UNIT_FACT.VALID, day))
                .join(KIND)
                .on(KIND.CODE.eq(UNIT_FACT.KIND))
                .where(holds(UNIT_PLACE.VALID, day))
                .and(below(UNIT_PLACE.PATH, unit, day))
                .fetchSingle(row -> new UnitCounts(row.value1(), row.value2()));
    }

    /// Units at or below `unit` that hold members on `day`, by code.
    List<UnitLine> cells(UnitId unit, LocalDate day, int limit) {
        return sql.select(UNIT.CODE, UNIT_FACT.NAME)
                .from(UNIT_PLACE)
                .join(UNIT)
                .on(UNIT.ID.eq(UNIT_PLACE.UNIT_ID))
                .join(UNIT_FACT)
                .on(UNIT_FACT.UNIT_ID.eq(UNIT.ID), holds(UNIT_FACT.VALID, day))
                .join(KIND)
                .on(KIND.CODE.eq(UNIT_FACT.KIND))
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

    private static Field<String[]> lineOn(LocalDate day) {
        var above = UNIT.as("above");
        Field<Long> id = field(DSL.name("step", "id"), SQLDataType.BIGINT);
        return field(
                "array({0})",
                SQLDataType.VARCHAR.array(),
                select(above.CODE.concat(BETWEEN).concat(NAMED.NAME))
                        .from(DSL.table(
                                "unnest(string_to_array({0}::text, '.')::bigint[]) with ordinality as step(id, level)",
                                UNIT_PLACE.PATH))
                        .join(above)
                        .on(above.ID.eq(id))
                        .join(NAMED)
                        .on(NAMED.UNIT_ID.eq(id), holds(NAMED.VALID, day))
                        .orderBy(field(DSL.name("step", "level"))));
    }

    private static UnitAt unit(Record row, String[] line) {
        return new UnitAt(
                new UnitId(row.get(UNIT.ID)),
                row.get(UNIT.CODE),
                traits(row),
                kindName(row),
                row.get(KIND.HOLDS_MEMBERS),
                row.get(UNIT.FOUNDED_ON),
                row.get(UNIT.DISSOLVED_ON),
                row.get(UNIT.VERSION),
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

    /// What a row with the kind says it is called.
    static KindName kindName(Record row) {
        return new KindName(row.get(KIND.NAME_VI), row.get(KIND.NAME_EN), row.get(KIND.NAME_DE));
    }
}
