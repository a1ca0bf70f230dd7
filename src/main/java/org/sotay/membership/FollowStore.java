package org.sotay.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.UnitId;
import org.sotay.organisation.PlanId;
import org.springframework.stereotype.Repository;

/// Lets members and offices follow what becomes of their units by a plan, all at once, and takes them back.
@Repository
class FollowStore {

    /// Stays that go on beyond the day in units that hand over, and the place of the heir who takes each.
    private static final String STAYS = """
        with given as (
            select * from unnest({0}, {1}, {2}, {3}) as g(unit, ends, place, taker)),
        single as (
            select distinct on (unit, person) * from unnest({4}, {5}, {6}, {7}) as s(unit, person, place, taker)
            order by unit, person, place),
        stay as materialized (
            select a.id, a.person_id, a.cell_id, a.valid, g.ends,
                   case when s.unit is null then g.place else s.place end as place,
                   case when s.unit is null then g.taker else s.taker end as taker
            from membership.assignment a
            join given g on g.unit = a.cell_id
            left join single s on s.unit = a.cell_id and s.person = a.person_id
            where a.valid && daterange({8}, null))
        """;
    private static final String COUNT = STAYS + """
        select cell_id, ends, place, count(distinct person_id)::int as members
        from stay where place is not null or ends
        group by 1, 2, 3
        """;
    private static final String ABSENT = STAYS + """
        select s.unit, s.person, n.full_name
        from single s
        left join people.person_view n on n.id = s.person
        where not exists (select from stay where stay.cell_id = s.unit and stay.person_id = s.person)
        order by 1, n.sort_key, 2
        limit 20
        """;
    private static final String OFFICES = """
        select count(*)::int from membership.office where unit_id = any({0}) and valid && daterange({1}, null)
        """;

    private static final String KEEP_STAYS = STAYS + """
        insert into membership.followed_stay (plan_id, assignment_id, person_id, cell_id, heir_id, valid)
        select {9}, id, person_id, cell_id, taker, valid from stay where taker is not null
        returning person_id
        """;
    private static final String CUT_STAYS = """
        update membership.assignment a
        set valid = case when lower(a.valid) < {1} then daterange(lower(a.valid), {1}) else a.valid end,
            cell_id = case when lower(a.valid) < {1} then a.cell_id else f.heir_id end
        from membership.followed_stay f
        where f.plan_id = {0} and a.id = f.assignment_id
        """;
    private static final String BEGIN_STAYS = """
        insert into membership.assignment (membership_id, person_id, cell_id, valid, recorded_at, recorded_by, plan_id)
        select a.membership_id, a.person_id, f.heir_id, daterange({1}, upper(f.valid)), {2}, {3}, {0}
        from membership.followed_stay f
        join membership.assignment a on a.id = f.assignment_id
        where f.plan_id = {0} and lower(f.valid) < {1} and not exists (
            select from membership.assignment b
            where b.plan_id = f.plan_id and b.person_id = f.person_id and lower(b.valid) = {1})
        """;
    private static final String OVERTAKE = """
        update membership.membership m set version = version + 1
        where m.person_id = any({0}) and m.ended_on is null
        """;
    private static final String KEEP_OFFICES = """
        insert into membership.followed_office (plan_id, office_id, person_id, unit_id, role, valid, recorded_at,
            recorded_by)
        select {2}, id, person_id, unit_id, role, valid, recorded_at, recorded_by
        from membership.office where unit_id = any({0}) and valid && daterange({1}, null)
        returning person_id
        """;
    private static final String TAKE_OFFICES = """
        delete from membership.office o using membership.followed_office f
        where f.plan_id = {0} and o.id = f.office_id and lower(o.valid) >= {1}
        """;
    private static final String END_OFFICES = """
        update membership.office o set valid = daterange(lower(o.valid), {1})
        from membership.followed_office f
        where f.plan_id = {0} and o.id = f.office_id
        """;

    /// Stays recorded after a plan in a cell that it dissolves on a later day. Where several units follow, it is the
    /// one
    /// that was founded first: how the plan shares out members, it says of those whom it knew.
    private static final String GOING_ON = """
        with going_on as materialized (
            select s.plan_id, a.id, a.person_id, a.cell_id, s.successor_id, a.valid, u.dissolved_on
            from membership.assignment a
            join organisation.unit_view u on u.id = a.cell_id
            cross join lateral (
                select f.plan_id, f.successor_id from organisation.succession_view f
                where f.unit_id = u.id and f.on_day = u.dissolved_on
                order by f.successor_id
                limit 1) s
            where a.person_id = any({0}) and lower(a.valid) < u.dissolved_on and a.valid @> u.dissolved_on),
        kept as (
            insert into membership.followed_stay (plan_id, assignment_id, person_id, cell_id, heir_id, valid)
            select plan_id, id, person_id, cell_id, successor_id, valid from going_on)
        update membership.assignment a set valid = daterange(lower(a.valid), g.dissolved_on)
        from going_on g
        where a.id = g.id
        returning g.plan_id, g.dissolved_on
        """;
    private final DSLContext sql;

    FollowStore(DSLContext sql) {
        this.sql = sql;
    }

    /// How many members of a unit go to the heir of that place.
    ///
    /// @param place from 0; -1 for who is left without a cell
    record Count(UnitId unit, int place, int members) {}

    /// Somebody who is named as a member of a unit and is none from the day on.
    ///
    /// @param name none where there is nobody of that number, or nobody whom the reader may know
    record Absent(UnitId unit, PersonId person, @Nullable String name) {
        Absent nameless() {
            return new Absent(unit, person, null);
        }
    }

    List<Count> counts(Heirs heirs, LocalDate day) {
        return sql.fetch(COUNT, stays(heirs, day)).map(row -> {
            Integer place = row.get("place", Integer.class);
            return new Count(
                    new UnitId(row.get("cell_id", Long.class)),
                    place == null ? -1 : place,
                    row.get("members", Integer.class));
        });
    }

    List<Absent> absent(Heirs heirs, LocalDate day) {
        return heirs.singles().isEmpty()
                ? List.of()
                : sql.fetch(ABSENT, stays(heirs, day))
                        .map(row -> new Absent(
                                new UnitId(row.get("unit", Long.class)),
                                new PersonId(row.get("person", Long.class)),
                                row.get("full_name", String.class)));
    }

    /// How many terms of office end with these units on the day, or would only begin then.
    int offices(List<UnitId> units, LocalDate day) {
        return sql.fetchSingle(OFFICES, DSL.val(UnitId.values(units)), DSL.val(day))
                .get(0, Integer.class);
    }

    /// Ends stays in units that hand over and lets them go on with the heirs; who moved.
    List<PersonId> move(PlanId plan, Heirs heirs, LocalDate day, Instant now, Actor by) {
        Object[] given = stays(heirs, day);
        Object[] arguments = Arrays.copyOf(given, given.length + 1);
        arguments[given.length] = DSL.val(plan.value());
        List<PersonId> people = people(KEEP_STAYS, arguments);
        Param<Long> id = DSL.val(plan.value());
        sql.execute(CUT_STAYS, id, DSL.val(day));
        begin(plan.value(), day, now, by);
        overtake(people);
        return people;
    }

    /// Lets members who have just entered a cell that a plan dissolves on a later day go on with the unit that follows.
    void goOn(Collection<PersonId> people, Instant now, Actor by) {
        Param<Long[]> ids = DSL.val(people.stream().map(PersonId::value).toArray(Long[]::new));
        Map<Long, LocalDate> plans = new HashMap<>();
        sql.fetch(GOING_ON, ids).forEach(row -> plans.put(row.get(0, Long.class), row.get(1, LocalDate.class)));
        plans.forEach((plan, day) -> begin(plan, day, now, by));
    }

    private void begin(long plan, LocalDate day, Instant now, Actor by) {
        sql.execute(
                BEGIN_STAYS,
                DSL.val(plan),
                DSL.val(day),
                DSL.val(now.atOffset(ZoneOffset.UTC)),
                DSL.val(by.account().value()));
    }

    /// Ends offices in units that are dissolved; what would only begin then is taken away. Whose they were.
    List<PersonId> end(PlanId plan, List<UnitId> dissolved, LocalDate day) {
        Param<Long> id = DSL.val(plan.value());
        List<PersonId> people = people(KEEP_OFFICES, DSL.val(UnitId.values(dissolved)), DSL.val(day), id);
        sql.execute(TAKE_OFFICES, id, DSL.val(day));
        sql.execute(END_OFFICES, id, DSL.val(day));
        return people;
    }

    /// Whoever looks at one of these memberships in a form is told that it has changed.
    void overtake(List<PersonId> people) {
        sql.execute(OVERTAKE, DSL.val(people.stream().map(PersonId::value).toArray(Long[]::new)));
    }

    private List<PersonId> people(String statement, Object... arguments) {
        return sql.fetch(statement, arguments).map(row -> new PersonId(row.get(0, Long.class)));
    }

    private static Object[] stays(Heirs heirs, LocalDate day) {
        return new Object[] {
            DSL.val(heirs.units()),
            DSL.val(heirs.ends()),
            DSL.val(heirs.rests()),
            DSL.val(heirs.takers()),
            DSL.val(heirs.singleUnits()),
            DSL.val(heirs.people()),
            DSL.val(heirs.places()),
            DSL.val(heirs.singleTakers()),
            DSL.val(day)
        };
    }
}
