package org.sotay.organisation;

import static org.sotay.organisation.jooq.Tables.PLAN;
import static org.sotay.organisation.jooq.Tables.UNIT;
import static org.sotay.organisation.jooq.Tables.UNIT_FACT;
import static org.sotay.organisation.jooq.Tables.UNIT_PLACE;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sotay.kernel.Scope;
import org.sotay.kernel.UnitId;
import org.sotay.organisation.jooq.enums.PlanState;
import org.springframework.stereotype.Repository;

/// Reads which plans wrote what is recorded of a unit.
@Repository
class PlanTraceStore {

    private final DSLContext sql;

    PlanTraceStore(DSLContext sql) {
        this.sql = sql;
    }

    List<PlanTrace> of(UnitId unit, Scope scope, LocalDate today) {
        long id = unit.value();
        return sql.select(PLAN.ID, PLAN.TITLE, PLAN.EFFECTIVE_ON)
                .from(PLAN)
                .where(PLAN.STATE.eq(PlanState.IN_FORCE))
                .and(UnitReach.stands(scope, PLAN.UNIT_ID, today))
                .and(PLAN.ID.in(DSL.select(UNIT_FACT.PLAN_ID)
                        .from(UNIT_FACT)
                        .where(UNIT_FACT.UNIT_ID.eq(id))
                        .union(DSL.select(UNIT_PLACE.PLAN_ID).from(UNIT_PLACE).where(UNIT_PLACE.UNIT_ID.eq(id)))
                        .union(DSL.select(UNIT.PLAN_ID).from(UNIT).where(UNIT.ID.eq(id)))
                        .union(DSL.select(UNIT.DISSOLVING_PLAN_ID).from(UNIT).where(UNIT.ID.eq(id)))))
                .orderBy(PLAN.ID)
                .fetch(row -> new PlanTrace(new PlanId(row.value1()), row.value2(), row.value3()));
    }
}
