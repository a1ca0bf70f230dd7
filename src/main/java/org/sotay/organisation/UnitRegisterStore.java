package org.sotay.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.sotay.kernel.Period;
import org.sotay.kernel.Scope;
import org.sotay.kernel.UnitId;
import org.springframework.stereotype.Repository;

/// Reads whole histories of units as they are needed, within a transaction.
@Repository
class UnitRegisterStore {

    private static final int ROWS_AT_ONCE = 1_000;

    private static final String CHOSEN = """
        with chosen as (
            select distinct p.unit_id
            from organisation.unit_place p
            where {0} = any(string_to_array(p.path::text, '.')::bigint[])
                and ({1} or string_to_array(p.path::text, '.')::bigint[] && {2} or p.unit_id = any({3})))\
        """;

    private static final String OF_CODES =
            "with chosen as (select u.id as unit_id from organisation.unit u where u.code = any({0}))";

    private static final String TOTAL =
            CHOSEN + " select count(*) from chosen c join organisation.unit_fact f on f.unit_id = c.unit_id";

    /// Facts and places are cut at each other's changes; neighbours that differ in nothing are one stretch again: a
    /// place is recorded anew whenever a unit far above moves.
    private static final String STRETCHES = """
        ,
        piece as (
            select f.unit_id, f.valid * p.valid as valid, p.parent_id, f.name, f.kind, f.sector, f.grassroots,
                f.empowered_to_admit, f.non_state_enterprise
            from chosen c
            join organisation.unit_fact f on f.unit_id = c.unit_id
            join organisation.unit_place p on p.unit_id = f.unit_id and p.valid && f.valid),
        told as (
            select unit_id, valid, row (parent_id, name, kind, sector, grassroots, empowered_to_admit,
                non_state_enterprise) as what, parent_id, name, kind, sector, grassroots, empowered_to_admit,
                non_state_enterprise
            from piece),
        begun as (
            select *, lag(what) over unit is distinct from what
                or lag(upper(valid)) over unit is distinct from lower(valid) as begins
            from told window unit as (partition by unit_id order by lower(valid))),
        counted as (
            select *, count(*) filter (where begins) over (partition by unit_id order by lower(valid)) as stretch
            from begun)
        select u.code, min(lower(s.valid)) as begins, nullif(max(coalesce(upper(s.valid), 'infinity')), 'infinity')
            as ends, s.name, s.kind, s.sector::text as sector, s.grassroots, s.empowered_to_admit,
            s.non_state_enterprise, a.code as parent
        from counted s
        join organisation.unit u on u.id = s.unit_id
        left join organisation.unit a on a.id = s.parent_id
        group by u.code, s.stretch, s.name, s.kind, s.sector, s.grassroots, s.empowered_to_admit,
            s.non_state_enterprise, a.code
        order by u.code collate "C", begins
        """;

    private final DSLContext sql;

    UnitRegisterStore(DSLContext sql) {
        this.sql = sql;
    }

    void each(Scope scope, UnitId unit, Consumer<UnitStretch> row) {
        try (Cursor<Record> rows = sql.resultQuery(CHOSEN + STRETCHES, arguments(scope, unit))
                .fetchSize(ROWS_AT_ONCE)
                .fetchLazy()) {
            rows.forEach(found -> row.accept(stretch(found)));
        }
    }

    int total(Scope scope, UnitId unit) {
        return sql.resultQuery(TOTAL, arguments(scope, unit)).fetchSingle().get(0, int.class);
    }

    private static Object[] arguments(Scope scope, UnitId unit) {
        return new Object[] {
            DSL.val(unit.value()),
            DSL.val(scope.everywhere()),
            DSL.val(UnitId.values(scope.below())),
            DSL.val(UnitId.values(scope.only()))
        };
    }

    /// The histories of units by their codes.
    Map<String, List<UnitStretch>> of(Collection<String> codes) {
        return sql
                .resultQuery(OF_CODES + STRETCHES, DSL.val(codes.toArray(String[]::new)))
                .fetch(UnitRegisterStore::stretch)
                .stream()
                .collect(Collectors.groupingBy(UnitStretch::code));
    }

    private static UnitStretch stretch(Record row) {
        return new UnitStretch(
                row.get("code", String.class),
                new Period(row.get("begins", LocalDate.class), row.get("ends", LocalDate.class)),
                new UnitTraits(
                        row.get("name", String.class),
                        row.get("kind", String.class),
                        Sector.valueOf(row.get("sector", String.class)),
                        row.get("grassroots", Boolean.class),
                        row.get("empowered_to_admit", Boolean.class),
                        row.get("non_state_enterprise", Boolean.class)),
                row.get("parent", String.class));
    }
}
