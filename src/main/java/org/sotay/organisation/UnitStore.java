package org.sotay.organisation;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.sotay.organisation.jooq.Tables.KIND;
import static org.sotay.organisation.jooq.Tables.UNIT;
import static org.sotay.organisation.jooq.Tables.UNIT_FACT;
import static org.sotay.organisation.jooq.Tables.UNIT_PLACE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.postgres.extensions.types.LocalDateRange;
import org.jooq.postgres.extensions.types.Ltree;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Period;
import org.sotay.kernel.Scope;
import org.sotay.kernel.UnitId;
import org.sotay.organisation.jooq.tables.UnitFact;
import org.sotay.organisation.jooq.tables.UnitPlace;
import org.springframework.stereotype.Repository;

/// Reads units as of a day. Every statement takes the scope along; what it does not reach is not there.
@Repository
class UnitStore {

    private static final UnitPlace REACH = UNIT_PLACE.as("reach");
    private static final UnitFact NAMED = UNIT_FACT.as("named");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final String BETWEEN = "\t";

    private final DSLContext sql;

    UnitStore(DSLContext sql) {
        this.sql = sql;
    }

    /// The unit of that code, as it was on `day`.
    Optional<UnitAt> find(Scope scope, String code, LocalDate day) {
        Field<String[]> line = lineOn(day);
        return sql.select(UNIT.asterisk(), UNIT_FACT.asterisk(), KIND.asterisk(), line)
                .from(UNIT)
                .join(UNIT_PLACE)
                .on(UNIT_PLACE.UNIT_ID.eq(UNIT.ID), holds(UNIT_PLACE.VALID, day))
                .join(UNIT_FACT)
                .on(UNIT_FACT.UNIT_ID.eq(UNIT.ID), holds(UNIT_FACT.VALID, day))
                .join(KIND)
                .on(KIND.CODE.eq(UNIT_FACT.KIND))
                .where(UNIT.CODE.eq(code))
                .and(reaches(scope, day))
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

    /// The units directly below, in the order of their kinds and codes.
    List<ChildUnit> children(UnitId parent, LocalDate day) {
        UnitPlace below = UNIT_PLACE.as("below");
        Field<Integer> children = field(
                select(count()).from(below).where(below.PARENT_ID.eq(UNIT.ID)).and(holds(below.VALID, day)));
        return sql.select(UNIT.ID, UNIT.CODE, UNIT_FACT.asterisk(), KIND.asterisk(), children)
                .from(UNIT_PLACE)
                .join(UNIT)
                .on(UNIT.ID.eq(UNIT_PLACE.UNIT_ID))
                .join(UNIT_FACT)
                .on(UNIT_FACT.UNIT_ID.eq(UNIT.ID), holds(UNIT_FACT.VALID, day))
                .join(KIND)
                .on(KIND.CODE.eq(UNIT_FACT.KIND))
                .where(UNIT_PLACE.PARENT_ID.eq(parent.value()))
                .and(holds(UNIT_PLACE.VALID, day))
                .orderBy(KIND.POSITION, UNIT.CODE)
                .fetch(row -> new ChildUnit(
                        new UnitId(row.get(UNIT.ID)),
                        row.get(UNIT.CODE),
                        traits(row),
                        kindName(row),
                        Objects.requireNonNull(row.get(children))));
    }

    /// Grassroots organisations and cells at or below the unit on `day`.
    UnitCounts counts(UnitId unit, LocalDate day) {
        return sql.select(
                        count().filterWhere(UNIT_FACT.GRASSROOTS), count().filterWhere(KIND.HOLDS_MEMBERS))
                .from(UNIT_PLACE)
                .join(UNIT_FACT)
                .on(UNIT_FACT.UNIT_ID.eq(UNIT_PLACE.UNIT_ID), holds(UNIT_FACT.VALID, day))
                .join(KIND)
                .on(KIND.CODE.eq(UNIT_FACT.KIND))
                .where(holds(UNIT_PLACE.VALID, day))
                .and(below(UNIT_PLACE.PATH, unit, day))
                .fetchSingle(row -> new UnitCounts(row.value1(), row.value2()));
    }

    /// Every stretch of the unit's history, the latest first.
    List<UnitVersion> history(UnitId unit) {
        UnitFact parentName = UNIT_FACT.as("parent_name");
        var parentUnit = UNIT.as("parent");
        Field<LocalDateRange> span = field(
                "{0} * {1}", UNIT_FACT.VALID.getDataType(), UNIT_FACT.VALID, UNIT_PLACE.VALID);
        return sql.select(
                        UNIT_FACT.asterisk(), KIND.asterisk(), span, parentUnit.CODE, DSL.max(parentName.NAME).as("up"))
                .from(UNIT_FACT)
                .join(UNIT_PLACE)
                .on(UNIT_PLACE.UNIT_ID.eq(UNIT_FACT.UNIT_ID), condition("{0} && {1}", UNIT_PLACE.VALID, UNIT_FACT.VALID))
                .join(KIND)
                .on(KIND.CODE.eq(UNIT_FACT.KIND))
                .leftJoin(parentUnit)
                .on(parentUnit.ID.eq(UNIT_PLACE.PARENT_ID))
                .leftJoin(parentName)
                .on(parentName.UNIT_ID.eq(parentUnit.ID), condition("{0} @> lower({1})", parentName.VALID, span))
                .where(UNIT_FACT.UNIT_ID.eq(unit.value()))
                .groupBy(UNIT_FACT.UNIT_ID, UNIT_FACT.VALID, KIND.CODE, UNIT_PLACE.UNIT_ID, UNIT_PLACE.VALID, parentUnit.CODE)
                .orderBy(DSL.field("lower({0})", span).desc())
                .fetch(row -> version(row, row.get(span), row.get(parentUnit.CODE), row.get("up", String.class)));
    }

    /// Units whose name contains every word of `words` or whose code is `query`.
    List<UnitLine> search(Scope scope, String query, LocalDate day, int limit) {
        Condition named = noCondition();
        for (String word : SPACES.split(query.strip(), -1)) {
            named = named.and(UNIT_FACT.NAME.containsIgnoreCase(word));
        }
        return sql.select(UNIT.CODE, UNIT_FACT.NAME)
                .from(UNIT_FACT)
                .join(UNIT)
                .on(UNIT.ID.eq(UNIT_FACT.UNIT_ID))
                .join(UNIT_PLACE)
                .on(UNIT_PLACE.UNIT_ID.eq(UNIT.ID), holds(UNIT_PLACE.VALID, day))
                .join(KIND)
                .on(KIND.CODE.eq(UNIT_FACT.KIND))
                .where(holds(UNIT_FACT.VALID, day))
                .and(named.or(UNIT.CODE.equalIgnoreCase(query.strip())))
                .and(reaches(scope, day))
                .orderBy(KIND.POSITION, UNIT.CODE)
                .limit(limit)
                .fetch(row -> new UnitLine(row.value1(), row.value2()));
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

    static Condition holds(TableField<?, LocalDateRange> valid, LocalDate day) {
        return condition("{0} @> {1}", valid, val(day));
    }

    private static Condition reaches(Scope scope, LocalDate day) {
        if (scope.everywhere()) {
            return noCondition();
        }
        Condition reached = DSL.falseCondition();
        for (UnitId top : scope.below()) {
            reached = reached.or(below(UNIT_PLACE.PATH, top, day));
        }
        for (UnitId alone : scope.only()) {
            reached = reached.or(UNIT_PLACE.UNIT_ID.eq(alone.value()));
        }
        return reached;
    }

    private static Condition below(Field<Ltree> path, UnitId top, LocalDate day) {
        return exists(selectOne()
                .from(REACH)
                .where(REACH.UNIT_ID.eq(top.value()))
                .and(holds(REACH.VALID, day))
                .and(condition("{0} <@ {1}", path, REACH.PATH)));
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

    private static UnitVersion version(
            Record row, LocalDateRange span, @Nullable String code,
            @Nullable String name) {
        return new UnitVersion(
                new Period(Objects.requireNonNull(span.lower()), span.upper()),
                traits(row),
                kindName(row),
                code == null ? null : new UnitLine(code, name == null ? code : name),
                row.get(UNIT_FACT.RECORDED_AT).toInstant());
    }

    private static UnitTraits traits(Record row) {
        return new UnitTraits(
                row.get(UNIT_FACT.NAME),
                row.get(UNIT_FACT.KIND),
                Sector.valueOf(row.get(UNIT_FACT.SECTOR).name()),
                row.get(UNIT_FACT.GRASSROOTS),
                row.get(UNIT_FACT.EMPOWERED_TO_ADMIT),
                row.get(UNIT_FACT.NON_STATE_ENTERPRISE));
    }

    private static KindName kindName(Record row) {
        return new KindName(row.get(KIND.NAME_VI), row.get(KIND.NAME_EN), row.get(KIND.NAME_DE));
    }
}
