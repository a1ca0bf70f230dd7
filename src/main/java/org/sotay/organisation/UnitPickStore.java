package org.sotay.organisation;

import static org.sotay.organisation.jooq.Tables.UNIT;
import static org.sotay.organisation.jooq.Tables.UNIT_FACT;
import static org.sotay.organisation.jooq.Tables.UNIT_PLACE;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sotay.kernel.UnitId;
import org.springframework.stereotype.Repository;

/// Finds units to choose, by what they are and where they stand.
@Repository
class UnitPickStore {

    private final DSLContext sql;

    UnitPickStore(DSLContext sql) {
        this.sql = sql;
    }

    /// Codes of the units of a kind below a unit, in their order.
    List<String> ofKind(UnitId below, String kind, LocalDate day) {
        return sql.select(UNIT.CODE)
                .from(UNIT_PLACE)
                .join(UNIT)
                .on(UNIT.ID.eq(UNIT_PLACE.UNIT_ID))
                .join(UNIT_FACT)
                .on(UNIT_FACT.UNIT_ID.eq(UNIT.ID))
                .where(DSL.condition("{0} @> {1}::date", UNIT_PLACE.VALID, DSL.val(day)))
                .and(DSL.condition("{0} @> {1}::date", UNIT_FACT.VALID, DSL.val(day)))
                .and(UNIT_FACT.KIND.eq(kind))
                .and(DSL.condition(
                        "{0} = any(string_to_array({1}::text, '.')::bigint[])",
                        DSL.val(below.value()), UNIT_PLACE.PATH))
                .and(UNIT.ID.ne(below.value()))
                .orderBy(UNIT.CODE.collate("C"))
                .fetch(row -> row.value1());
    }
}
