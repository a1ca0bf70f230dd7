package org.sotay.organisation;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.sotay.organisation.jooq.Tables.KIND;
import static org.sotay.organisation.jooq.Tables.UNIT;
import static org.sotay.organisation.jooq.Tables.UNIT_FACT;
import static org.sotay.organisation.jooq.Tables.UNIT_PLACE;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.SQLDataType;
import org.jooq.postgres.extensions.types.LocalDateRange;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Period;
import org.sotay.kernel.Scope;
import org.sotay.kernel.UnitId;
import org.sotay.organisation.jooq.tables.Unit;
import org.sotay.organisation.jooq.tables.UnitFact;
import org.sotay.organisation.jooq.tables.UnitPlace;
import org.springframework.stereotype.Repository;

/// Reads what a unit was in the course of time.
@Repository
class UnitHistoryStore {

    private static final UnitFact PARENT_FACT = UNIT_FACT.as("parent_fact");
    private static final Unit PARENT = UNIT.as("parent");
    private static final UnitPlace TOP = UNIT_PLACE.as("top");
    private static final Field<String> PARENT_NAME = field(name("parent_name"), SQLDataType.VARCHAR);
    private static final Field<LocalDateRange> SPAN =
            field("{0} * {1}", UNIT_FACT.VALID.getDataType(), UNIT_FACT.VALID, UNIT_PLACE.VALID);

    private final DSLContext sql;

    UnitHistoryStore(DSLContext sql) {
        this.sql = sql;
    }

    /// Every stretch of the unit's history, the latest first.
    List<UnitVersion> history(UnitId unit) {
        return joined(sql.select(
                        UnitStore.FACTS,
                        KIND.asterisk(),
                        SPAN,
                        PARENT.CODE,
                        max(PARENT_FACT.NAME).as(PARENT_NAME))
                .from(UNIT_FACT)
                .join(UNIT_PLACE)
                .on(
                        UNIT_PLACE.UNIT_ID.eq(UNIT_FACT.UNIT_ID),
                        condition("{0} && {1}", UNIT_PLACE.VALID, UNIT_FACT.VALID))
                .join(KIND)
                .on(KIND.CODE.eq(UNIT_FACT.KIND))
                .leftJoin(PARENT)
                .on(PARENT.ID.eq(UNIT_PLACE.PARENT_ID))
                .leftJoin(PARENT_FACT)
                .on(PARENT_FACT.UNIT_ID.eq(PARENT.ID), condition("{0} @> lower({1})", PARENT_FACT.VALID, SPAN))
                .where(UNIT_FACT.UNIT_ID.eq(unit.value()))
                .groupBy(
                        UNIT_FACT.UNIT_ID,
                        UNIT_FACT.VALID,
                        KIND.CODE,
                        UNIT_PLACE.UNIT_ID,
                        UNIT_PLACE.VALID,
                        PARENT.CODE)
                .orderBy(field("lower({0})", SPAN).desc())
                .fetch(UnitHistoryStore::version));
    }

    /// A unit whose place changed only because something above it moved has nothing to tell of itself.
    private static List<UnitVersion> joined(List<UnitVersion> versions) {
        List<UnitVersion> joined = new ArrayList<>();
        for (UnitVersion before : versions) {
            UnitVersion after = joined.isEmpty() ? null : joined.getLast();
            if (after != null && after.goesOn(before)) {
                joined.set(joined.size() - 1, before.until(after.period().until()));
            } else {
                joined.add(before);
            }
        }
        return joined;
    }

    /// The times in which the scope reaches the unit, in their order; none for a unit it never reaches.
    List<Period> reached(Scope scope, String code) {
        Field<LocalDateRange> span = field("{0} * {1}", UNIT_PLACE.VALID.getDataType(), UNIT_PLACE.VALID, TOP.VALID);
        Stream<LocalDateRange> spans = scope.everywhere()
                ? sql
                        .select(UNIT_PLACE.VALID)
                        .from(UNIT)
                        .join(UNIT_PLACE)
                        .on(UNIT_PLACE.UNIT_ID.eq(UNIT.ID))
                        .where(UNIT.CODE.eq(code))
                        .fetch(row -> row.value1())
                        .stream()
                : sql
                        .select(span)
                        .from(UNIT)
                        .join(UNIT_PLACE)
                        .on(UNIT_PLACE.UNIT_ID.eq(UNIT.ID))
                        .join(TOP)
                        .on(condition("{0} && {1}", UNIT_PLACE.VALID, TOP.VALID))
                        .and(TOP.UNIT_ID
                                .in(UnitId.values(scope.below()))
                                .and(condition("{0} <@ {1}", UNIT_PLACE.PATH, TOP.PATH))
                                .or(TOP.UNIT_ID.in(UnitId.values(scope.only())).and(TOP.UNIT_ID.eq(UNIT.ID))))
                        .where(UNIT.CODE.eq(code))
                        .fetch(row -> row.value1())
                        .stream();
        return Periods.joined(spans.map(UnitHistoryStore::period).toList());
    }

    private static UnitVersion version(Record row) {
        String code = row.get(PARENT.CODE);
        @Nullable String parentName = row.get(PARENT_NAME);
        return new UnitVersion(
                period(row.get(SPAN)),
                UnitStore.traits(row),
                UnitStore.kindName(row),
                code == null ? null : new UnitLine(code, parentName == null ? code : parentName),
                row.get(UNIT_FACT.RECORDED_AT).toInstant(),
                period(row.get(UNIT_FACT.VALID)).from());
    }

    private static Period period(LocalDateRange range) {
        return new Period(Objects.requireNonNull(range.lower()), range.upper());
    }
}
