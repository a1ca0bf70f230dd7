package org.sotay.organisation;

import static org.sotay.organisation.jooq.Tables.PLAN;
import static org.sotay.organisation.jooq.Tables.PLAN_STEP;
import static org.sotay.organisation.jooq.Tables.UNIT;
import static org.sotay.organisation.jooq.Tables.UNIT_FACT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Scope;
import org.sotay.kernel.UnitId;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Keeps plans of reorganisation and their steps.
@Repository
class PlanStore {

    /// The operations by the names under which they are kept.
    private static final Map<String, Class<? extends Operation>> OPERATIONS = Map.of(
            "found", Operation.Found.class,
            "rename", Operation.Rename.class,
            "change-kind", Operation.ChangeKind.class,
            "move", Operation.Move.class,
            "merge", Operation.Merge.class,
            "split", Operation.Split.class,
            "dissolve", Operation.Dissolve.class,
            "abolish-level", Operation.AbolishLevel.class);

    private final DSLContext sql;
    private final JsonMapper json;

    PlanStore(DSLContext sql) {
        this.sql = sql;
        this.json = JsonMapper.builder().addMixIn(Share.class, ShareKept.class).build();
    }

    /// Every plan drafted within reach, the latest first, without its steps.
    List<Plan> all(Scope scope, LocalDate today) {
        return plans(today, reached(scope, today)).orderBy(PLAN.ID.desc()).fetch(PlanStore::plan);
    }

    /// A plan drafted within reach, with its steps.
    Optional<Plan> find(Scope scope, PlanId id, LocalDate today) {
        return plans(today, reached(scope, today).and(PLAN.ID.eq(id.value())))
                .fetchOptional(PlanStore::plan)
                .map(plan -> plan.with(steps(id)));
    }

    private SelectConditionStep<? extends Record> plans(LocalDate today, Condition which) {
        return sql.select(
                        PLAN.asterisk(),
                        UNIT.CODE,
                        DSL.coalesce(UNIT_FACT.NAME, UNIT.CODE).as(UNIT_FACT.NAME))
                .from(PLAN)
                .leftJoin(UNIT)
                .on(UNIT.ID.eq(PLAN.UNIT_ID))
                .leftJoin(UNIT_FACT)
                .on(UNIT_FACT.UNIT_ID.eq(PLAN.UNIT_ID), UnitReach.holds(UNIT_FACT.VALID, today))
                .where(which);
    }

    /// By the place of the unit it was drafted in, as it is today.
    private static Condition reached(Scope scope, LocalDate today) {
        return UnitReach.stands(scope, PLAN.UNIT_ID, today);
    }

    private List<Operation> steps(PlanId plan) {
        return sql.selectFrom(PLAN_STEP)
                .where(PLAN_STEP.PLAN_ID.eq(plan.value()))
                .orderBy(PLAN_STEP.POSITION)
                .fetch(row -> json.readValue(
                        row.getDetails().data(), Objects.requireNonNull(OPERATIONS.get(row.getOperation()))));
    }

    PlanId draft(@Nullable UnitId within, PlanText text, Instant now, Actor by) {
        return new PlanId(Objects.requireNonNull(sql.insertInto(PLAN)
                .set(PLAN.UNIT_ID, within == null ? null : within.value())
                .set(PLAN.TITLE, text.title())
                .set(PLAN.NOTE, text.note())
                .set(PLAN.EFFECTIVE_ON, text.on())
                .set(PLAN.DRAFTED_AT, at(now))
                .set(PLAN.DRAFTED_BY, by.account().value())
                .set(PLAN.DRAFTED_NAME, by.name())
                .returning(PLAN.ID)
                .fetchSingle()
                .getId()));
    }

    /// Takes the version up by one if the plan is still in that state and of that version; false when somebody else was
    /// faster.
    boolean claim(PlanId plan, PlanState state, int version) {
        return sql.update(PLAN)
                        .set(PLAN.VERSION, PLAN.VERSION.plus(1))
                        .where(PLAN.ID.eq(plan.value()), PLAN.VERSION.eq(version), PLAN.STATE.eq(kept(state)))
                        .execute()
                == 1;
    }

    void rewrite(PlanId plan, PlanText text) {
        sql.update(PLAN)
                .set(PLAN.TITLE, text.title())
                .set(PLAN.NOTE, text.note())
                .set(PLAN.EFFECTIVE_ON, text.on())
                .where(PLAN.ID.eq(plan.value()))
                .execute();
    }

    /// Writes these steps in place of those there were.
    void write(PlanId plan, List<Operation> steps) {
        sql.deleteFrom(PLAN_STEP).where(PLAN_STEP.PLAN_ID.eq(plan.value())).execute();
        sql.batch(IntStream.range(0, steps.size())
                        .mapToObj(index -> sql.insertInto(PLAN_STEP)
                                .set(PLAN_STEP.PLAN_ID, plan.value())
                                .set(PLAN_STEP.POSITION, index + 1)
                                .set(PLAN_STEP.OPERATION, name(steps.get(index)))
                                .set(PLAN_STEP.DETAILS, JSONB.valueOf(json.writeValueAsString(steps.get(index)))))
                        .toList())
                .execute();
    }

    void discard(PlanId plan) {
        sql.deleteFrom(PLAN).where(PLAN.ID.eq(plan.value())).execute();
    }

    void enforced(PlanId plan, Instant now, Actor by) {
        sql.update(PLAN)
                .set(PLAN.STATE, kept(PlanState.IN_FORCE))
                .set(PLAN.ENFORCED_AT, at(now))
                .set(PLAN.ENFORCED_BY, by.account().value())
                .set(PLAN.ENFORCED_NAME, by.name())
                .where(PLAN.ID.eq(plan.value()))
                .execute();
    }

    void undone(PlanId plan, Instant now, Actor by) {
        sql.update(PLAN)
                .set(PLAN.STATE, kept(PlanState.UNDONE))
                .set(PLAN.UNDONE_AT, at(now))
                .set(PLAN.UNDONE_BY, by.account().value())
                .set(PLAN.UNDONE_NAME, by.name())
                .where(PLAN.ID.eq(plan.value()))
                .execute();
    }

    private static String name(Operation operation) {
        return OPERATIONS.entrySet().stream()
                .filter(known -> known.getValue().equals(operation.getClass()))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private static Plan plan(Record row) {
        String within = row.get(UNIT.CODE);
        return new Plan(
                new PlanId(row.get(PLAN.ID)),
                within == null ? null : new UnitLine(within, row.get(UNIT_FACT.NAME)),
                new PlanText(row.get(PLAN.TITLE), row.get(PLAN.NOTE), row.get(PLAN.EFFECTIVE_ON)),
                PlanState.valueOf(row.get(PLAN.STATE).name()),
                row.get(PLAN.VERSION),
                new Plan.Stamp(row.get(PLAN.DRAFTED_AT).toInstant(), row.get(PLAN.DRAFTED_NAME)),
                stamp(row.get(PLAN.ENFORCED_AT), row.get(PLAN.ENFORCED_NAME)),
                stamp(row.get(PLAN.UNDONE_AT), row.get(PLAN.UNDONE_NAME)),
                List.of());
    }

    private static Plan.@Nullable Stamp stamp(@Nullable OffsetDateTime at, @Nullable String by) {
        return at == null ? null : new Plan.Stamp(at.toInstant(), Objects.requireNonNull(by));
    }

    private static org.sotay.organisation.jooq.enums.PlanState kept(PlanState state) {
        return org.sotay.organisation.jooq.enums.PlanState.valueOf(state.name());
    }

    private static OffsetDateTime at(Instant now) {
        return now.atOffset(ZoneOffset.UTC);
    }
}
