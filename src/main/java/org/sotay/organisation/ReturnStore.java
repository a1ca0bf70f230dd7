package org.sotay.organisation;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.impl.DSL;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.Scope;
import org.sotay.kernel.UnitId;
import org.springframework.stereotype.Repository;

/// Undoes what a plan has written, and tells what stands in the way.
@Repository
class ReturnStore {

    /// Later plans that cut what stands on a line this one wrote or cut, or facts it wrote or cut; units whose facts
    /// changed or were corrected since; units that came to stand since below one it placed or dissolved.
    private static final String BONDS = """
        with mine as (select id, effective_on, enforced_at from organisation.plan where id = {0}),
        lines as (
            select unnest(string_to_array(path::text, '.')::bigint[]) as unit_id
            from organisation.cut_place where plan_id = {0}
            union
            select unnest(string_to_array(path::text, '.')::bigint[])
            from organisation.unit_place where plan_id = {0}),
        facts as (
            select unit_id, lower(valid) as since from organisation.unit_fact where plan_id = {0}
            union all
            select unit_id, lower(valid) from organisation.cut_fact where plan_id = {0}),
        later as (
            select p.id, p.title from organisation.plan p, mine
            where p.state = 'IN_FORCE' and p.id <> mine.id and p.enforced_at >= mine.enforced_at)
        select 'plan' as what, l.title as name from later l
        where exists (
                select from organisation.cut_place c join lines using (unit_id) where c.plan_id = l.id)
            or exists (
                select from organisation.cut_fact c join facts using (unit_id) where c.plan_id = l.id)
            or exists (
                select from organisation.unit_place p join lines on lines.unit_id = p.parent_id
                where p.plan_id = l.id and p.parent_id in (select unit_id from organisation.unit_place where plan_id = {0}))
        union
        select 'changed', u.code
        from facts
        join organisation.unit_fact f on f.unit_id = facts.unit_id and lower(f.valid) > facts.since
            and f.plan_id is distinct from {0}
        join organisation.unit u on u.id = facts.unit_id
        union
        select 'corrected', u.code
        from organisation.unit_fact f
        join organisation.revision r on r.unit_id = f.unit_id and r.fact_from = lower(f.valid)
        join organisation.unit u on u.id = f.unit_id
        where f.plan_id = {0}
        union
        select 'founded', u.code
        from organisation.unit_place above
        join organisation.unit_place p on p.parent_id = above.unit_id and p.valid && above.valid
            and p.plan_id is null
        join organisation.unit u on u.id = p.unit_id
        where above.plan_id = {0}
        union
        select 'founded', u.code
        from mine
        join organisation.unit gone on gone.dissolving_plan_id = mine.id
        join organisation.unit_place p on p.parent_id = gone.id and upper(p.valid) = mine.effective_on
        join organisation.unit u on u.id = p.unit_id and u.dissolved_on = mine.effective_on
            and u.dissolving_plan_id is null
        order by 1, 2
        limit 10
        """;

    /// Whether a line that the plan wrote or cut, or that of a unit whose facts it wrote, lies outside of units.
    private static final String OUTSIDE = """
        select exists (
            select from (
                select path from organisation.cut_place where plan_id = {0}
                union all
                select path from organisation.unit_place where plan_id = {0}
                union all
                select p.path from organisation.unit_fact f
                join organisation.unit_place p on p.unit_id = f.unit_id and p.valid @> lower(f.valid)
                where f.plan_id = {0}) touched
            where not string_to_array(touched.path::text, '.')::bigint[] && {1})
        """;

    private static final String FORGET = "delete from organisation.succession where plan_id = {0}";
    private static final String TAKE_PLACES = "delete from organisation.unit_place where plan_id = {0}";
    private static final String EXTEND_PLACES = """
        update organisation.unit_place p set valid = c.valid
        from organisation.cut_place c
        where c.plan_id = {0} and p.unit_id = c.unit_id and lower(p.valid) = lower(c.valid)
        """;
    private static final String RETURN_PLACES = """
        insert into organisation.unit_place (unit_id, valid, parent_id, path, recorded_at, recorded_by, plan_id)
        select c.unit_id, c.valid, c.parent_id, c.path, c.recorded_at, c.recorded_by, c.written_by
        from organisation.cut_place c
        where c.plan_id = {0} and not exists (
            select from organisation.unit_place p where p.unit_id = c.unit_id and p.valid = c.valid)
        """;
    private static final String TAKE_FACTS = "delete from organisation.unit_fact where plan_id = {0}";
    private static final String EXTEND_FACTS = """
        update organisation.unit_fact f set valid = c.valid
        from organisation.cut_fact c
        where c.plan_id = {0} and f.unit_id = c.unit_id and lower(f.valid) = lower(c.valid)
        """;
    private static final String REVIVE = """
        update organisation.unit set dissolved_on = null, dissolving_plan_id = null where dissolving_plan_id = {0}
        """;
    private static final String UNFOUND = "delete from organisation.unit where plan_id = {0}";
    private static final String TIDY_PLACES = "delete from organisation.cut_place where plan_id = {0}";
    private static final String TIDY_FACTS = "delete from organisation.cut_fact where plan_id = {0}";

    private static final String FOUNDED = "select id from organisation.unit where plan_id = {0}";
    private static final String FACTS = """
        select unit_id from organisation.cut_fact where plan_id = {0}
        union
        select unit_id from organisation.unit_fact where plan_id = {0}
        """;

    private final DSLContext sql;

    ReturnStore(DSLContext sql) {
        this.sql = sql;
    }

    /// Units that the plan founded.
    List<UnitId> founded(PlanId plan) {
        return units(FOUNDED, plan);
    }

    /// Units whose facts the plan has written or cut.
    List<UnitId> facts(PlanId plan) {
        return units(FACTS, plan);
    }

    private List<UnitId> units(String statement, PlanId plan) {
        return sql.fetch(statement, id(plan)).map(row -> new UnitId(row.get(0, Long.class)));
    }

    /// What was recorded since and depends on the plan.
    List<Refusal> bonds(PlanId plan) {
        return sql.fetch(BONDS, id(plan))
                .map(row -> PlanRules.bond(row.get("what", String.class), row.get("name", String.class)));
    }

    /// Whether everything the plan touched stood within the scope before, and stands there since.
    boolean within(PlanId plan, Scope scope) {
        return scope.everywhere()
                || !sql.fetchSingle(OUTSIDE, id(plan), DSL.val(UnitId.values(scope.below())))
                        .get(0, Boolean.class);
    }

    /// Puts back every row of units as it was before the plan.
    void undo(PlanId plan) {
        Param<Long> id = id(plan);
        List.of(
                        FORGET,
                        TAKE_PLACES,
                        EXTEND_PLACES,
                        RETURN_PLACES,
                        TAKE_FACTS,
                        EXTEND_FACTS,
                        REVIVE,
                        TIDY_PLACES,
                        TIDY_FACTS,
                        UNFOUND)
                .forEach(statement -> sql.execute(statement, id));
    }

    private static Param<Long> id(PlanId plan) {
        return DSL.val(plan.value());
    }
}
