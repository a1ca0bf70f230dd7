package org.sotay.membership;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.impl.DSL;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.UnitId;
import org.sotay.organisation.PlanId;
import org.springframework.stereotype.Repository;

/// Takes members and offices back to where they were before a plan, and tells what stands in the way.
@Repository
class RetreatStore {

    /// Members who moved or left since they followed; members and offices of units that the plan founded; offices that
    /// would outlast a membership.
    private static final String BONDS = """
        with moved as (
            select f.person_id
            from membership.followed_stay f
            join membership.assignment a on a.id = f.assignment_id
            left join membership.assignment b on b.plan_id = f.plan_id and b.person_id = f.person_id
                and lower(b.valid) = upper(a.valid)
            where f.plan_id = {0} and case
                when a.cell_id = f.heir_id then upper(a.valid) is distinct from upper(f.valid)
                else b.id is null or b.cell_id <> f.heir_id or upper(b.valid) is distinct from upper(f.valid) end),
        entered as (
            select a.person_id
            from membership.assignment a
            where a.cell_id = any({1}) and a.plan_id is distinct from {0}
                and not exists (select from membership.followed_stay f where f.assignment_id = a.id and f.plan_id = {0})),
        elected as (
            select person_id from membership.office where unit_id = any({1})
            union all
            select f.person_id
            from membership.followed_office f
            where f.plan_id = {0} and not exists (
                select from membership.membership m
                where m.person_id = f.person_id and daterange(m.joined_on, m.ended_on) @> f.valid))
        select what, n.full_name
        from (
            select 'member' as what, person_id from moved
            union
            select 'member', person_id from entered
            union
            select 'office', person_id from elected) b
        join people.person_view n on n.id = b.person_id
        order by 1, n.sort_key
        limit 10
        """;
    private static final String TAKE_STAYS = "delete from membership.assignment where plan_id = {0}";
    private static final String RETURN_STAYS = """
        update membership.assignment a
        set cell_id = f.cell_id, valid = daterange(lower(a.valid), upper(f.valid))
        from membership.followed_stay f
        where f.plan_id = {0} and a.id = f.assignment_id
        """;
    private static final String FORGET_STAYS = """
        delete from membership.followed_stay where plan_id = {0} returning person_id
        """;
    private static final String EXTEND_OFFICES = """
        update membership.office o set valid = f.valid
        from membership.followed_office f
        where f.plan_id = {0} and o.id = f.office_id
        """;
    private static final String RETURN_OFFICES = """
        insert into membership.office (id, person_id, unit_id, role, valid, recorded_at, recorded_by)
            overriding system value
        select office_id, person_id, unit_id, role, valid, recorded_at, recorded_by
        from membership.followed_office f
        where f.plan_id = {0} and not exists (select from membership.office o where o.id = f.office_id)
        """;
    private static final String FORGET_OFFICES = """
        delete from membership.followed_office where plan_id = {0} returning person_id
        """;

    private final DSLContext sql;

    RetreatStore(DSLContext sql) {
        this.sql = sql;
    }

    /// What was recorded since and depends on the plan, each with the name of a person.
    List<Refusal> bonds(PlanId plan, List<UnitId> founded) {
        return sql.fetch(BONDS, DSL.val(plan.value()), DSL.val(UnitId.values(founded)))
                .map(row -> Refusal.of(
                        "membership.refusal.bond." + row.get("what", String.class),
                        row.get("full_name", String.class)));
    }

    /// Members who followed go back; who they are.
    List<PersonId> members(PlanId plan) {
        Param<Long> id = DSL.val(plan.value());
        sql.execute(TAKE_STAYS, id);
        sql.execute(RETURN_STAYS, id);
        return people(FORGET_STAYS, id);
    }

    /// Offices that ended with their units go on; whose they are.
    List<PersonId> offices(PlanId plan) {
        Param<Long> id = DSL.val(plan.value());
        sql.execute(EXTEND_OFFICES, id);
        sql.execute(RETURN_OFFICES, id);
        return people(FORGET_OFFICES, id);
    }

    private List<PersonId> people(String statement, Param<Long> plan) {
        return sql.fetch(statement, plan).map(row -> new PersonId(row.get(0, Long.class)));
    }
}
