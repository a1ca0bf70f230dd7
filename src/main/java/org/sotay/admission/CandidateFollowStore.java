package org.sotay.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.UnitId;
import org.sotay.organisation.PlanId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Lets candidates follow what becomes of their cells by a plan, all at once, and takes them back.
@Repository
class CandidateFollowStore {

    private static final String KEEP = """
        insert into admission.followed_cell (plan_id, candidate_id, cell_id, heir_id, valid, on_day)
        select ?, k.candidate_id, k.cell_id, g.taker, k.valid, ?
        from admission.candidate_cell k
        join unnest(?::bigint[], ?::bigint[]) as g(unit, taker) on g.unit = k.cell_id
        where k.valid && daterange(?, null)
        returning candidate_id
        """;
    private static final String CUT = """
        update admission.candidate_cell k
        set valid = case when lower(f.valid) < f.on_day then daterange(lower(f.valid), f.on_day) else f.valid end,
            cell_id = case when lower(f.valid) < f.on_day then f.cell_id else f.heir_id end
        from admission.followed_cell f
        where f.plan_id = ? and k.candidate_id = f.candidate_id and lower(k.valid) = lower(f.valid)
        """;
    private static final String BEGIN = """
        insert into admission.candidate_cell (candidate_id, cell_id, valid, recorded_at, recorded_by, plan_id)
        select f.candidate_id, f.heir_id, daterange(f.on_day, upper(f.valid)), ?, ?, f.plan_id
        from admission.followed_cell f
        where f.plan_id = ? and lower(f.valid) < f.on_day and not exists (
            select from admission.candidate_cell b where b.plan_id = f.plan_id and b.candidate_id = f.candidate_id)
        """;
    /// Somebody who has just come to a cell that a plan dissolves on a later day: where several units follow, it is the
    /// one that was founded first.
    private static final String GOING_ON = """
        insert into admission.followed_cell (plan_id, candidate_id, cell_id, heir_id, valid, on_day)
        select s.plan_id, k.candidate_id, k.cell_id, s.successor_id, k.valid, u.dissolved_on
        from admission.candidate_cell k
        join organisation.unit_view u on u.id = k.cell_id
        cross join lateral (
            select f.plan_id, f.successor_id from organisation.succession_view f
            where f.unit_id = u.id and f.on_day = u.dissolved_on
            order by f.successor_id
            limit 1) s
        where k.candidate_id = ? and k.valid @> u.dissolved_on
        returning plan_id
        """;
    private static final String BACK = """
        with gone as (
            delete from admission.candidate_cell where plan_id = ? returning candidate_id)
        select count(*) from gone
        """;
    private static final String RETURN = """
        update admission.candidate_cell k set cell_id = f.cell_id, valid = f.valid
        from admission.followed_cell f
        where f.plan_id = ? and k.candidate_id = f.candidate_id and lower(k.valid) = lower(f.valid)
        """;
    private static final String FORGET = """
        delete from admission.followed_cell where plan_id = ? returning candidate_id
        """;
    private static final String COUNT = """
        update admission.candidate set version = version + 1 where id = any(?)
        """;
    private static final String BONDS = """
        select distinct coalesce(n.name, u.code)
        from (
            select coalesce(b.cell_id, f.heir_id) as cell_id
            from admission.followed_cell f
            left join admission.candidate_cell b on b.candidate_id = f.candidate_id
                and lower(b.valid) = greatest(lower(f.valid), f.on_day)
            where f.plan_id = ? and (b.cell_id is distinct from f.heir_id
                or upper(b.valid) is distinct from upper(f.valid))
            union all
            select k.cell_id
            from admission.candidate_cell k
            where k.cell_id = any(?) and k.plan_id is distinct from ? and not exists (
                select from admission.followed_cell f
                where f.plan_id = ? and f.candidate_id = k.candidate_id and lower(f.valid) = lower(k.valid))) b
        join organisation.unit_view u on u.id = b.cell_id
        left join organisation.unit_fact_view n on n.unit_id = u.id and lower(n.valid) = u.founded_on
        order by 1
        limit 10
        """;
    private static final String REASONS = """
        select coalesce(f.name, u.code)
        from admission.cell_reason r
        join organisation.unit_view u on u.id = r.cell_id
        left join organisation.unit_fact_view f on f.unit_id = u.id and lower(f.valid) = u.founded_on
        where r.cell_id = any(?)
        limit 10
        """;

    private final JdbcTemplate jdbc;

    CandidateFollowStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// Candidates of units that hand over go on with whoever takes them.
    ///
    /// @param takers who takes the candidates of a unit
    /// @return whose cell changed
    List<CandidateId> move(PlanId plan, Map<UnitId, UnitId> takers, LocalDate on, Instant at, Actor by) {
        List<UnitId> units = List.copyOf(takers.keySet());
        List<CandidateId> moved = jdbc.query(
                KEEP,
                (row, number) -> new CandidateId(row.getLong(1)),
                plan.value(),
                on,
                UnitId.values(units),
                UnitId.values(units.stream().map(takers::get).toList()),
                on);
        follow(plan.value(), at.atOffset(ZoneOffset.UTC), by);
        count(moved);
        return moved;
    }

    private void follow(long plan, OffsetDateTime at, Actor by) {
        jdbc.update(CUT, plan);
        jdbc.update(BEGIN, at, by.account().value(), plan);
    }

    /// Lets somebody who came to a cell that will be dissolved go on with the unit that follows.
    void goOn(CandidateId candidate, Instant at, Actor by) {
        jdbc.query(GOING_ON, (row, number) -> row.getLong(1), candidate.value())
                .forEach(plan -> follow(plan, at.atOffset(ZoneOffset.UTC), by));
    }

    /// Whoever followed goes back; who they are.
    List<CandidateId> back(PlanId plan) {
        jdbc.queryForObject(BACK, Long.class, plan.value());
        jdbc.update(RETURN, plan.value());
        List<CandidateId> back = jdbc.query(FORGET, (row, number) -> new CandidateId(row.getLong(1)), plan.value());
        count(back);
        return back;
    }

    /// Whoever looks at one of these in a form is told that it has changed.
    private void count(Collection<CandidateId> candidates) {
        jdbc.update(COUNT, (Object) CandidateId.values(candidates));
    }

    /// What was recorded since and depends on the plan. Cells are named, not candidates: whoever undoes a plan need not
    /// see them.
    List<Refusal> bonds(PlanId plan, List<UnitId> founded) {
        Long[] units = UnitId.values(founded);
        List<Refusal> bonds = new ArrayList<>(jdbc.query(
                BONDS,
                (row, number) -> Refusal.of("admission.refusal.bond.candidate", row.getString(1)),
                plan.value(),
                units,
                plan.value(),
                plan.value()));
        bonds.addAll(jdbc.query(
                REASONS, (row, number) -> Refusal.of("admission.refusal.bond.reason", row.getString(1)), (Object)
                        units));
        return bonds;
    }
}
