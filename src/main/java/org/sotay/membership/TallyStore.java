package org.sotay.membership;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;
import static org.sotay.membership.jooq.Tables.TALLY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.sotay.kernel.UnitId;
import org.sotay.membership.jooq.enums.Grain;
import org.springframework.stereotype.Repository;

/// Reads how many members units have on a day: whole years before it, whole months of its year, days of its month.
@Repository
class TallyStore {

    private final DSLContext sql;

    TallyStore(DSLContext sql) {
        this.sql = sql;
    }

    MemberCounts counts(UnitId unit, LocalDate day) {
        return sql.select(total(TALLY.OFFICIAL), total(TALLY.PROBATIONARY))
                .from(TALLY)
                .where(TALLY.UNIT_ID.eq(unit.value()))
                .and(until(day))
                .fetchSingle(row -> new MemberCounts(row.value1(), row.value2()));
    }

    /// Counts of several units; one without members is left out.
    Map<UnitId, MemberCounts> counts(Collection<UnitId> units, LocalDate day) {
        Map<UnitId, MemberCounts> counts = HashMap.newHashMap(units.size());
        sql.select(TALLY.UNIT_ID, total(TALLY.OFFICIAL), total(TALLY.PROBATIONARY))
                .from(TALLY)
                .where(TALLY.UNIT_ID.eq(
                        DSL.any(units.stream().map(UnitId::value).toArray(Long[]::new))))
                .and(until(day))
                .groupBy(TALLY.UNIT_ID)
                .forEach(row -> counts.put(new UnitId(row.value1()), new MemberCounts(row.value2(), row.value3())));
        return counts;
    }

    /// The number of members of a unit as a field of another statement.
    static Field<Integer> members(UnitId unit, LocalDate day) {
        return DSL.field(DSL.select(total(TALLY.OFFICIAL.plus(TALLY.PROBATIONARY)))
                .from(TALLY)
                .where(TALLY.UNIT_ID.eq(unit.value()))
                .and(until(day)));
    }

    private static Field<Integer> total(Field<Integer> changes) {
        return coalesce(sum(changes), inline(BigDecimal.ZERO)).cast(SQLDataType.INTEGER);
    }

    private static Condition until(LocalDate day) {
        LocalDate year = day.withDayOfYear(1);
        LocalDate month = day.withDayOfMonth(1);
        return TALLY.GRAIN
                .eq(Grain.YEAR)
                .and(TALLY.DAY.lt(val(year)))
                .or(TALLY.GRAIN.eq(Grain.MONTH).and(TALLY.DAY.ge(year)).and(TALLY.DAY.lt(month)))
                .or(TALLY.GRAIN.eq(Grain.DAY).and(TALLY.DAY.ge(month)).and(TALLY.DAY.le(day)));
    }
}
