package org.sotay.organisation;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.sotay.organisation.jooq.Tables.UNIT_PLACE;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.postgres.extensions.types.LocalDateRange;
import org.jooq.postgres.extensions.types.Ltree;
import org.sotay.kernel.Scope;
import org.sotay.kernel.SqlText;
import org.sotay.kernel.UnitId;
import org.sotay.organisation.jooq.tables.UnitPlace;

/// Turns a scope into a condition on the place of a unit, by its path as of a day.
public final class UnitReach {

    private static final UnitPlace TOP = UNIT_PLACE.as("reach");

    private UnitReach() {}

    /// Places the scope reaches on `day`.
    static Condition of(Scope scope, LocalDate day) {
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

    /// The same about a place `p` of that day, for statements written as text.
    public static SqlText ofPlace(Scope scope) {
        return new SqlText()
                .add(
                        "(? or string_to_array(p.path::text, '.')::bigint[] && ? or p.unit_id = any(?))",
                        scope.everywhere(),
                        UnitId.values(scope.below()),
                        UnitId.values(scope.only()));
    }

    /// Units that stand within the scope on `day`; what names none is reached by whoever reaches everything.
    static Condition stands(Scope scope, Field<Long> unit, LocalDate day) {
        return scope.everywhere()
                ? noCondition()
                : exists(selectOne()
                        .from(UNIT_PLACE)
                        .where(UNIT_PLACE.UNIT_ID.eq(unit))
                        .and(holds(UNIT_PLACE.VALID, day))
                        .and(of(scope, day)));
    }

    /// Places at or below those of a unit that was found within the scope: only a scope of single units narrows them.
    static Condition within(Scope scope, LocalDate day) {
        return scope.only().isEmpty() ? noCondition() : of(scope, day);
    }

    /// Paths at or below the unit on `day`.
    static Condition below(Field<Ltree> path, UnitId top, LocalDate day) {
        return exists(selectOne()
                .from(TOP)
                .where(TOP.UNIT_ID.eq(top.value()))
                .and(holds(TOP.VALID, day))
                .and(condition("{0} <@ {1}", path, TOP.PATH)));
    }

    /// Rows that hold on `day`.
    static Condition holds(TableField<?, LocalDateRange> valid, LocalDate day) {
        return condition("{0} @> {1}", valid, val(day));
    }
}
